-- outer: casework partner | episode scope=any | write
-- also on broken glass
-- Records a concern. Its author, those who lead and the managers see it, nobody else; they are told, neutrally.
-- A closed episode does not stop it.
CREATE PROCEDURE record.concern_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_said TEXT, IN p_told_whom VARCHAR(200), IN p_told_at DATETIME, IN p_told_how VARCHAR(64))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_concern BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS concern;
    LEAVE this;
  END IF;
  IF p_told_at > core.now() + INTERVAL 5 MINUTE THEN
    CALL record.work_refuse('told_at', 'When they were told must be in the past');
  END IF;
  INSERT INTO data.concern (episode_id, said, told_whom, told_at, told_how, post_id, recorded_at)
  VALUES (p_episode, p_said, p_told_whom, p_told_at, p_told_how, p_post, core.now());
  SET v_concern = LAST_INSERT_ID();
  CALL record.involvement_tell(p_post, p_episode, 'lead,manage', 'concern', 'Please sign in and read a record today',
    'Something was recorded today that you should read now. Sign in to see it.');
  CALL core.key_done(p_post, p_key, v_concern);
  SELECT 1 AS done, v_concern AS concern;
END
