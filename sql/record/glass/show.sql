-- outer: casework | role=manager | read
-- first: record.glass_show_note(p_post, p_glass, p_request)
-- One use of broken glass: who, when, why, what they asked for and what they looked at; and the verdict, or its form.
CREATE PROCEDURE record.glass_show(IN p_post BIGINT, IN p_glass BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM core.glass_reviewer v WHERE v.glass_id = p_glass AND v.post_id = p_post) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS glass, CAST(r.id AS CHAR) AS id, r.who, r.title, r.agency, r.reference, r.name, r.state, r.reason, r.opened_at, r.until_at, r.verdict, r.verdict_reason,
    r.reviewed_at, record.work_post(r.reviewed_by_post_id) AS reviewer, record.work_may(p_post, r.episode_id, 'manage') AS mine
  FROM record.glass_row r WHERE r.reviewer_id = p_post AND r.id = p_glass;
  SELECT 1 AS `needs[]`, s.scope FROM data.glass_scope s WHERE s.glass_id = p_glass ORDER BY s.scope;
  SELECT 1 AS `looks[]`, l.looked_at, SUBSTRING_INDEX(l.page, '_', 1) AS thing, SUBSTRING(l.page, LOCATE('_', l.page) + 1) AS verb
  FROM data.glass g JOIN data.look l ON l.episode_id = g.episode_id AND l.post_id = g.post_id AND l.ground = 'glass' AND l.looked_at BETWEEN g.opened_at AND g.until_at
  WHERE g.id = p_glass AND l.outcome = 'shown' AND l.page <> 'glass_add' ORDER BY l.id LIMIT 500;
  SELECT 1 AS form, g.version FROM data.glass g WHERE g.id = p_glass;
END
