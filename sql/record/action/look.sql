-- Leaves the audit rows of a list: the families whose actions are shown.
CREATE PROCEDURE record.action_look(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  SELECT DISTINCT core.now(), p_post, a.episode_id, 'action_mine', 'shown', p_request
  FROM data.action a JOIN core.access_now x ON x.post_id = p_post AND x.episode_id = a.episode_id AND x.scope IN ('actions', 'manage')
  JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  WHERE a.who_post_id = p_post AND a.state IN ('to_do', 'doing');
END
