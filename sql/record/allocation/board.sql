-- outer: casework | role=manager | read
-- first: record.allocation_board_note(p_post, p_request)
-- Families that wait for a key worker, the longest first or by p_sort, each key worker's caseload, and what came in by week.
CREATE PROCEDURE record.allocation_board(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_team INT;
  DECLARE v_ids LONGTEXT DEFAULT record.allocation_waiting(p_post);
  SET p_sort = IF(p_sort IN ('-starts', 'need', '-need', 'children', '-children'), p_sort, 'starts');
  SET v_team = (SELECT p.team_id FROM data.post p WHERE p.id = p_post);
  SELECT 1 AS `waiting[]`, e.reference, f.name, e.state, e.starts, DATEDIFF(core.today(), e.starts) AS days,
    COALESCE(k.label, e.level_of_need) AS level_of_need_label,
    (SELECT COUNT(*) FROM data.family_member m WHERE m.family_id = e.family_id AND m.role = 'child' AND m.ends IS NULL) AS children
  FROM JSON_TABLE(v_ids, '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) j
  JOIN data.episode e ON e.id = CAST(j.id AS UNSIGNED)
  JOIN data.family f ON f.id = e.family_id
  LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
  ORDER BY IF(p_sort = 'need', k.place, NULL), IF(p_sort = '-need', k.place, NULL) DESC, IF(p_sort = 'children', children, NULL),
    IF(p_sort = '-children', children, NULL) DESC, IF(p_sort = '-starts', j.place, NULL) DESC, j.place;
  SELECT 1 AS list, p_sort AS sort, JSON_LENGTH(v_ids) AS total, 1 AS page, 1 AS pages;
  CALL record.allocation_caseload(p_post, v_team, NULL);
  CALL record.allocation_trend(p_post);
  SELECT 1 AS board, t.name AS team FROM data.team t WHERE t.id = v_team;
END
