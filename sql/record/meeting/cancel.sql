-- outer: casework partner | episode scope=lead | write
-- Cancels a meeting.
CREATE PROCEDURE record.meeting_cancel(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.meeting_there(p_episode, p_meeting);
    CALL record.work_open(p_episode);
    IF (SELECT g.starts_at FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting) < core.now() THEN
      CALL record.work_refuse('', 'This meeting has begun and cannot be cancelled any more. Write the minutes: say if nobody came.');
    END IF;
    CALL record.meeting_drop(p_meeting);
    CALL core.key_done(p_post, p_key, 'cancelled');
  END IF;
  SELECT 1 AS done;
END
