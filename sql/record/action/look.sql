-- Leaves the audit rows of a list: the families whose actions are shown. They are read first, so that reading locks nothing.
CREATE PROCEDURE record.action_look(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_ids LONGTEXT;
  SELECT JSON_ARRAYAGG(n.episode_id) INTO v_ids
  FROM (SELECT DISTINCT a.episode_id
    FROM data.action a JOIN core.access_now x ON x.post_id = p_post AND x.episode_id = a.episode_id AND x.scope IN ('actions', 'manage')
    JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
    WHERE a.who_post_id = p_post AND a.state IN ('to_do', 'doing')) n;
  CALL record.family_note(p_post, v_ids, 'action_mine', p_request);
END
