-- Takes a form's key inside the caller's transaction. o_first NULL: go on; otherwise the same form was
-- sent before with the same answers and this was its result. Same key, other answers: 45409.
CREATE PROCEDURE core.key_take(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, OUT o_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_taken TINYINT DEFAULT 0;
  DECLARE v_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE CONTINUE HANDLER FOR 1062 SET v_taken = 1;
  SET o_first = NULL;
  INSERT INTO data.submission (post_id, form_key, digest, taken_at) VALUES (p_post, p_key, p_digest, core.now());
  IF v_taken THEN
    SELECT s.digest, COALESCE(s.result, '') INTO v_digest, o_first FROM data.submission s
    WHERE s.post_id = p_post AND s.form_key = p_key FOR UPDATE;
    IF v_digest <> p_digest THEN
      SELECT 1 AS conflict, 'other_answers' AS kind, o_first AS reference;
      SIGNAL SQLSTATE '45409';
    END IF;
  END IF;
END
