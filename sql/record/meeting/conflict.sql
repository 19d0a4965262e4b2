-- Somebody else changed the meeting: says so with what is stored, or 45404 if there is none.
CREATE PROCEDURE record.meeting_conflict(IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  CALL record.meeting_there(p_episode, p_meeting);
  SELECT 1 AS conflict, 'changed' AS kind, g.version, g.starts_at, g.minutes_long, g.place, g.state, g.minutes, g.decisions, g.family_view
  FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
  SIGNAL SQLSTATE '45409';
END
