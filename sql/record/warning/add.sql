-- outer: casework partner | episode scope=lead | write
-- Gives a warning to those who visit.
CREATE PROCEDURE record.warning_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
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
  CALL record.warning_take(p_post, p_episode, p_said, p_reason, p_told, p_why_not_told, p_review_by, v_warning);
  CALL core.key_done(p_post, p_key, v_warning);
  SELECT 1 AS done, v_warning AS warning;
END
