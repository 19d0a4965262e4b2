-- Takes a form's key inside the caller's transaction. o_first NULL: go on; otherwise the same form was
-- sent before with the same answers and this was its result. Same key, other answers: 45409.
CREATE PROCEDURE core.key_take(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, OUT o_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  SET o_first = NULL;
  -- ON DUPLICATE takes the row's exclusive lock at once: with a plain INSERT two that wait for a third
  -- get a shared one each and then both want more, a deadlock each time.
  INSERT INTO data.submission (post_id, form_key, digest, taken_at) VALUES (p_post, p_key, p_digest, core.now())
  ON DUPLICATE KEY UPDATE post_id = p_post;
  IF ROW_COUNT() <> 1 THEN
    SELECT s.digest, COALESCE(s.result, '') INTO v_digest, o_first FROM data.submission s
    WHERE s.post_id = p_post AND s.form_key = p_key FOR UPDATE;
    IF v_digest <> p_digest THEN
      SELECT 1 AS conflict, 'other_answers' AS kind, o_first AS reference;
      SIGNAL SQLSTATE '45409';
    END IF;
  END IF;
END
