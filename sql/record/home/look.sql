-- Leaves the audit rows of the start page: the families that it names. They are read first, so that reading locks nothing.
CREATE PROCEDURE record.home_look(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_ids LONGTEXT;
  DECLARE v_news LONGTEXT DEFAULT core.concern_news(p_post);
  SELECT JSON_ARRAYAGG(n.id) INTO v_ids
  FROM (SELECT DISTINCT e.id FROM core.access_now a
    JOIN data.episode e ON e.id = a.episode_id
    WHERE a.post_id = p_post
      AND (e.id IN (SELECT c.episode_id FROM core.concern_waits c WHERE c.post_id = p_post)
        OR e.id IN (SELECT CAST(j.id AS UNSIGNED) FROM JSON_TABLE(v_news, '$[*]' COLUMNS (id LONGTEXT PATH '$')) j)
        OR e.id IN (SELECT w.episode_id FROM record.agreement_waits w WHERE w.post_id = p_post)
        OR e.id IN (SELECT u.episode_id FROM record.origin_unread u WHERE u.post_id = p_post)
        OR (a.scope = 'manage' AND EXISTS (SELECT 1 FROM data.breach b WHERE b.episode_id = e.id AND b.closed_at IS NULL AND b.entry_id IS NOT NULL))
        OR (e.state = 'allocated' AND EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.post_id = p_post AND i.role = 'key_worker' AND i.ended_at IS NULL)))) n;
  CALL record.family_note(p_post, v_ids, 'home_show', p_request);
END
