-- outer: casework partner | episode scope=lead | write
-- Whoever leads has asked about what a referral said: their words take its place, and it ends. Two who do so at once: the second
-- sees what the first wrote.
CREATE PROCEDURE record.warning_confirm(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_warning BIGINT,
  IN p_said VARCHAR(1000), IN p_reason VARCHAR(1000), IN p_told VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_why_not_told VARCHAR(1000), IN p_review_by DATE)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_warning BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS warning;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF NOT EXISTS (SELECT 1 FROM data.warning w WHERE w.episode_id = p_episode AND w.id = p_warning) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.warning SET ended_at = core.now() WHERE episode_id = p_episode AND id = p_warning AND confirmed = 0 AND ended_at IS NULL;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  CALL record.warning_take(p_post, p_episode, p_said, p_reason, p_told, p_why_not_told, p_review_by, v_warning);
  CALL core.key_done(p_post, p_key, v_warning);
  SELECT 1 AS done, v_warning AS warning;
END
