-- outer: casework manage | role=admin,manager | read
-- first: core.look_add(p_post, NULL, 'cover_list', p_request)
-- Cover that is set, the last first, and the form that sets one: an administrator sees everybody's, a manager their own.
CREATE PROCEDURE office.cover_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS `covers[]`, CAST(c.id AS CHAR) AS id, w.name AS manager, COALESCE(w.name, t.name) AS away, t.name AS team, v.name AS who, c.starts, c.ends, s.name AS set_by, e.name AS ended_by, c.ended_at,
    CASE WHEN c.ended_at IS NOT NULL OR c.ends < v_today THEN 'over' WHEN c.starts > v_today THEN 'to_come' ELSE 'now' END AS state,
    c.ended_at IS NULL AND c.ends >= v_today AND office.cover_own(p_post, c.away_post_id) AS may_end
  FROM data.cover c
  JOIN data.team t ON t.id = c.team_id
  LEFT JOIN data.post wp ON wp.id = c.away_post_id LEFT JOIN data.account w ON w.id = wp.account_id
  JOIN data.post vp ON vp.id = c.post_id JOIN data.account v ON v.id = vp.account_id
  JOIN data.post sp ON sp.id = c.set_by_post_id JOIN data.account s ON s.id = sp.account_id
  LEFT JOIN data.post ep ON ep.id = c.ended_by_post_id LEFT JOIN data.account e ON e.id = ep.account_id
  WHERE c.service_id = v_service AND (c.post_id = p_post OR office.cover_own(p_post, c.away_post_id))
  ORDER BY c.ends DESC, c.id DESC LIMIT 100;
  SELECT 1 AS `away[]`, w.value, w.name AS label, w.team AS hint FROM office.cover_whose w
  WHERE w.service_id = v_service AND office.cover_own(p_post, w.post_id) ORDER BY w.post_id IS NULL, w.name, w.value;
  SELECT 1 AS `managers[]`, CAST(m.id AS CHAR) AS value, m.name AS label, m.team AS hint FROM office.cover_manager m
  WHERE m.service_id = v_service AND (m.id <> p_post OR office.cover_own(p_post, 0)) ORDER BY m.name, m.id;
  SELECT 1 AS form, (SELECT CAST(m.id AS CHAR) FROM office.cover_manager m WHERE m.id = p_post) AS away, v_today AS starts;
END
