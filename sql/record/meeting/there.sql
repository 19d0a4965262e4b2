-- 45404 unless the episode has that meeting.
CREATE PROCEDURE record.meeting_there(IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
