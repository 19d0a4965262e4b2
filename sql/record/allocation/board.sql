-- outer: casework | role=manager | read
-- first: record.allocation_board_note(p_post, p_request)
-- Families that wait for a key worker, and each key worker's caseload.
CREATE PROCEDURE record.allocation_board(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_team INT;
  DECLARE v_ids LONGTEXT DEFAULT record.allocation_waiting(p_post);
  SET v_team = (SELECT p.team_id FROM data.post p WHERE p.id = p_post);
  SELECT 1 AS `waiting[]`, e.reference, f.name, e.state, e.starts, DATEDIFF(core.today(), e.starts) AS days,
    COALESCE(k.label, e.level_of_need) AS level_of_need_label,
    (SELECT COUNT(*) FROM data.family_member m WHERE m.family_id = e.family_id AND m.role = 'child' AND m.ends IS NULL) AS children
  FROM JSON_TABLE(v_ids, '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) j
  JOIN data.episode e ON e.id = CAST(j.id AS UNSIGNED)
  JOIN data.family f ON f.id = e.family_id
  LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
  ORDER BY j.place;
  CALL record.allocation_caseload(p_post, v_team, NULL);
  SELECT 1 AS board, t.name AS team FROM data.team t WHERE t.id = v_team;
END
