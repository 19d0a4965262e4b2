-- outer: casework partner | episode scope=lead | write
-- Ends a warning. It stays readable for those who lead.
CREATE PROCEDURE record.warning_end(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_warning BIGINT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS warning;
    LEAVE this;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.warning w WHERE w.episode_id = p_episode AND w.id = p_warning) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.warning SET ended_at = core.now() WHERE episode_id = p_episode AND id = p_warning AND ended_at IS NULL;
  CALL core.key_done(p_post, p_key, p_warning);
  SELECT 1 AS done, p_warning AS warning;
END
