-- outer: casework partner | episode scope=lead | read
-- Asks whether a meeting shall really be cancelled.
CREATE PROCEDURE record.meeting_confirm(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting AND g.state = 'planned') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS meeting, g.id, g.kind, g.starts_at, g.minutes_long, g.place,
    (SELECT COUNT(*) FROM data.attendance t WHERE t.meeting_id = g.id AND t.post_id <> 0) AS invited
  FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
END
