-- outer: casework | role=manager | read
-- first: record.extension_look(p_post, p_request)
-- The extensions that wait for this manager.
CREATE PROCEDURE record.extension_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT DISTINCT 1 AS `extensions[]`, x.id, e.reference, f.name AS family, x.until_day, record.work_post(x.asked_by_post_id) AS asked_by, x.asked_at
  FROM data.extension x
  JOIN core.access_now a ON a.post_id = p_post AND a.episode_id = x.episode_id AND a.scope = 'manage'
  JOIN data.episode e ON e.id = x.episode_id AND e.state <> 'closed' JOIN data.family f ON f.id = e.family_id
  WHERE x.state = 'requested' ORDER BY x.asked_at, x.id;
END
