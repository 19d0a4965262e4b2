-- Begins a draft of a form, with what is known already. Only its owner ever sees it; it goes after 28 days.
CREATE PROCEDURE intake.draft_start(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    INSERT INTO data.draft (reference, post_id, form, form_hash, answers, version, started_at, saved_at, expires_at)
    SELECT p_new_reference, p_post, f.name, f.hash, '{}', 1, core.now(), core.now(), core.now() + INTERVAL 28 DAY
    FROM data.form_definition f WHERE f.name = p_form_name ORDER BY f.loaded_at DESC LIMIT 1;
    IF ROW_COUNT() = 0 THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    CALL core.key_done(p_post, p_key, p_new_reference);
    SET v_first = p_new_reference;
  END IF;
  SELECT 1 AS done, v_first AS draft;
END
