-- outer: casework partner | episode scope=lead | read
-- The page on which a meeting that is still to come is moved or its invitations changed.
CREATE PROCEDURE record.meeting_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting AND g.state = 'planned') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  CALL record.meeting_options(p_episode, p_meeting);
  SELECT 1 AS item, p_meeting AS id;
  SELECT 1 AS form, g.kind AS meeting_kind, g.starts_at, CAST(g.minutes_long AS CHAR) AS minutes_long, g.place, g.version,
    (SELECT JSON_ARRAYAGG(CONCAT('post-', t.post_id)) FROM data.attendance t WHERE t.meeting_id = g.id AND t.post_id <> 0) AS posts,
    (SELECT JSON_ARRAYAGG(CONCAT('person-', t.person_id)) FROM data.attendance t WHERE t.meeting_id = g.id AND t.person_id <> 0) AS people
  FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
END
