-- outer: casework partner | signed-in | read
-- first: record.action_look(p_post, p_request)
-- My actions, of every family that I work with.
CREATE PROCEDURE record.action_mine(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT DISTINCT 1 AS `actions[]`, a.id, e.reference, f.name AS family, a.what, a.due, a.state, a.progress,
    record.work_person(a.for_person_id) AS whom, a.due < core.today() AS late, a.due <= core.today() + INTERVAL 7 DAY AS soon
  FROM data.action a
  JOIN core.access_now x ON x.post_id = p_post AND x.episode_id = a.episode_id AND x.scope IN ('actions', 'manage')
  JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  JOIN data.family f ON f.id = e.family_id
  WHERE a.who_post_id = p_post AND a.state IN ('to_do', 'doing')
  ORDER BY a.due, a.id;
END
