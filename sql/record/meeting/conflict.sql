-- Somebody else changed the meeting: answers with what is stored, named as the forms ask it; 45404 if there is none.
CREATE PROCEDURE record.meeting_conflict(IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  CALL record.meeting_there(p_episode, p_meeting);
  SELECT 1 AS conflict, g.version, g.kind AS meeting_kind, g.starts_at, CAST(g.minutes_long AS CHAR) AS minutes_long, g.place,
    g.minutes, g.decisions, g.family_view, record.meeting_who(g.id, 'attended') AS came, record.meeting_who(g.id, 'apologies') AS apologies
  FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
  SIGNAL SQLSTATE '45409';
END
