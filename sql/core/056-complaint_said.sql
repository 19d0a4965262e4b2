-- What an answer found on each point and what puts it right, for whoever complained: the same on the status page and
-- in the letter. Not what shows it, which may be about others. p_stage NULL: every answered stage.
CREATE PROCEDURE core.complaint_said(IN p_complaint BIGINT, IN p_stage INT)
BEGIN
  SELECT 1 AS `points[]`, s.stage AS number, p.point, p.found FROM data.complaint_stage s
  JOIN JSON_TABLE(COALESCE(s.points, '[]'), '$[*]' COLUMNS (place FOR ORDINALITY, point LONGTEXT PATH '$.point', found LONGTEXT PATH '$.found')) p
  WHERE s.complaint_id = p_complaint AND s.answered_at IS NOT NULL AND (p_stage IS NULL OR s.stage = p_stage) ORDER BY s.stage, p.place;
  SELECT 1 AS `remedies[]`, s.stage AS number, r.remedy FROM data.complaint_stage s
  JOIN JSON_TABLE(CONCAT('["', REPLACE(s.remedies, ',', '","'), '"]'), '$[*]' COLUMNS (place FOR ORDINALITY, remedy LONGTEXT PATH '$')) r
  WHERE s.complaint_id = p_complaint AND s.answered_at IS NOT NULL AND s.remedies <> '' AND (p_stage IS NULL OR s.stage = p_stage) ORDER BY s.stage, r.place;
END
