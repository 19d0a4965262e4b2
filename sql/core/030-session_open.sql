-- Who asks? Resets what a hostile session may have set, then finds the post of a live session.
-- 45401 signed out. Called outside a transaction. Idle limit 30 minutes; seen_at moves once a minute. Leaves
-- @onedoor_idle and @onedoor_end: seconds until each limit, which pages tell the reader and which decide nothing.
CREATE PROCEDURE core.session_open(IN p_session BINARY(32), IN p_program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, OUT o_post BIGINT)
BEGIN
  DECLARE v_now DATETIME;
  DECLARE v_seen DATETIME;
  DECLARE v_ends DATETIME;
  CALL core.session_clean();
  SET v_now = core.now();
  SET o_post = core.session_post(p_session, v_now);
  IF NOT EXISTS (SELECT 1 FROM data.post_role r JOIN data.role_program rp ON rp.role = r.role WHERE r.post_id = o_post AND rp.program = p_program) THEN
    SIGNAL SQLSTATE '45401';
  END IF;
  SELECT s.seen_at, s.ends_at INTO v_seen, v_ends FROM data.session s WHERE s.hash = p_session;
  IF v_seen < v_now - INTERVAL 1 MINUTE THEN
    UPDATE data.session SET seen_at = v_now WHERE hash = p_session;
    SET v_seen = v_now;
  END IF;
  SET @onedoor_post = o_post, @onedoor_idle = TIMESTAMPDIFF(SECOND, v_now, v_seen + INTERVAL 30 MINUTE),
    @onedoor_end = TIMESTAMPDIFF(SECOND, v_now, v_ends);
END
