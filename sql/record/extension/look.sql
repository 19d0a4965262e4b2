-- Leaves the audit rows of a list: the families whose requests are shown. They are read first, so that reading locks nothing.
CREATE PROCEDURE record.extension_look(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_ids LONGTEXT;
  SELECT JSON_ARRAYAGG(n.episode_id) INTO v_ids
  FROM (SELECT DISTINCT x.episode_id
    FROM data.extension x JOIN core.access_now a ON a.post_id = p_post AND a.episode_id = x.episode_id AND a.scope = 'manage'
    JOIN data.episode e ON e.id = x.episode_id AND e.state <> 'closed'
    WHERE x.state = 'requested') n;
  CALL record.family_note(p_post, v_ids, 'extension_list', p_request);
END
