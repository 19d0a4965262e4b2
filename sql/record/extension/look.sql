-- Leaves the audit rows of a list: the families whose requests are shown.
CREATE PROCEDURE record.extension_look(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  SELECT DISTINCT core.now(), p_post, x.episode_id, 'extension_list', 'shown', p_request
  FROM data.extension x JOIN core.access_now a ON a.post_id = p_post AND a.episode_id = x.episode_id AND a.scope = 'manage'
  JOIN data.episode e ON e.id = x.episode_id AND e.state <> 'closed'
  WHERE x.state = 'requested';
END
