-- outer: casework | role=manager | read
-- Families that wait for a key worker, and each key worker's caseload.
CREATE PROCEDURE record.allocation_board(IN p_post BIGINT)
BEGIN
  DECLARE v_team INT;
  SET v_team = (SELECT p.team_id FROM data.post p WHERE p.id = p_post);
  SELECT 1 AS `waiting[]`, e.reference, f.name, e.state, e.starts, DATEDIFF(core.today(), e.starts) AS days,
    COALESCE(k.label, e.level_of_need) AS level_of_need_label,
    (SELECT COUNT(*) FROM data.family_member m WHERE m.family_id = e.family_id AND m.role = 'child' AND m.ends IS NULL) AS children
  FROM core.access_now a
  JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  JOIN data.family f ON f.id = e.family_id
  LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
  WHERE a.post_id = p_post AND a.scope = 'manage'
    AND NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL)
  GROUP BY e.id
  ORDER BY e.starts, e.id LIMIT 200;
  CALL record.allocation_caseload(p_post, v_team, NULL);
  SELECT 1 AS board, t.name AS team FROM data.team t WHERE t.id = v_team;
END
