-- outer: casework partner | episode scope=any | write
-- also on broken glass
-- Records who was told of a concern, and when. What was said stays as it was written; a closed episode does not stop it.
CREATE PROCEDURE record.concern_tell(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_concern BIGINT, IN p_told_whom VARCHAR(200), IN p_told_at DATETIME, IN p_told_how VARCHAR(64))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS concern;
    LEAVE this;
  END IF;
  IF NOT record.concern_untold(p_post, p_episode, p_concern) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF p_told_at > core.now() + INTERVAL 5 MINUTE THEN
    CALL record.work_refuse('told_at', 'When they were told must be in the past');
  END IF;
  UPDATE data.concern SET told_whom = p_told_whom, told_at = p_told_at, told_how = p_told_how, told_by_post_id = p_post, told_recorded_at = core.now()
  WHERE episode_id = p_episode AND id = p_concern AND told_whom IS NULL;
  IF ROW_COUNT() = 0 THEN -- somebody was quicker
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL core.key_done(p_post, p_key, p_concern);
  SELECT 1 AS done, p_concern AS concern;
END
