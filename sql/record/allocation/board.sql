-- outer: casework | role=manager | read
-- first: record.allocation_board_note(p_post, p_need, p_sort, p_page, p_request)
-- Families that wait for a key worker, the longest first or by p_sort, of a level of need if p_need names one; each key
-- worker's caseload, and what came in by week.
CREATE PROCEDURE record.allocation_board(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page INT)
BEGIN
  DECLARE v_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.allocation_need(p_post, p_need);
  DECLARE v_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.allocation_sort(p_sort);
  DECLARE v_total INT DEFAULT record.allocation_total(p_post, v_need);
  DECLARE v_page INT DEFAULT record.family_page_within(v_total, p_page);
  SELECT 1 AS `waiting[]`, e.reference, f.name, t.name AS team, e.state, e.starts, DATEDIFF(core.today(), e.starts) AS days,
    COALESCE(k.label, e.level_of_need) AS level_of_need_label,
    (SELECT COUNT(*) FROM data.family_member m WHERE m.family_id = e.family_id AND m.role = 'child' AND m.ends IS NULL) AS children
  FROM JSON_TABLE(record.allocation_page(p_post, v_need, v_sort, v_page), '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) j
  JOIN data.episode e ON e.id = CAST(j.id AS UNSIGNED)
  JOIN data.family f ON f.id = e.family_id
  JOIN data.team t ON t.id = e.team_id
  LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
  ORDER BY j.place;
  SELECT 1 AS list, v_sort AS sort, v_total AS total, v_page AS page, GREATEST((v_total + 24) DIV 25, 1) AS pages, v_page - 1 AS previous, v_page + 1 AS next,
    (v_page - 1) * 25 + 1 AS first, LEAST(v_page * 25, v_total) AS last;
  SELECT 1 AS `levels[]`, k.code, k.label FROM data.code k JOIN data.post p ON p.id = p_post AND p.service_id = k.service_id
  WHERE k.list = 'level_of_need' ORDER BY k.place;
  CALL record.allocation_caseload(p_post, NULL, NULL);
  CALL record.allocation_trend(p_post);
  SELECT 1 AS board, v_need AS need, GROUP_CONCAT(t.name ORDER BY t.id <> p.team_id, t.name SEPARATOR ', ') AS team, COUNT(*) AS teams
  FROM data.post p JOIN data.team t ON t.id = p.team_id OR t.id IN (SELECT v.team_id FROM core.cover_now v WHERE v.post_id = p.id) WHERE p.id = p_post;
END
