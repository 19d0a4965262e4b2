-- The post of a live session: not ended, not idle for 30 minutes, of an active account. NULL if there is none.
CREATE FUNCTION core.session_post(p_session BINARY(32), p_now DATETIME) RETURNS BIGINT READS SQL DATA
BEGIN
  DECLARE v_post BIGINT;
  SELECT p.id INTO v_post FROM data.session s
  JOIN data.post p ON p.id = s.post_id AND p.ends IS NULL
  JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
  WHERE s.hash = p_session AND s.ends_at > p_now AND s.seen_at > p_now - INTERVAL 30 MINUTE;
  RETURN v_post;
END
