-- outer: casework partner | episode scope=lead | read
-- The page on which a meeting is minuted: who came, what was said and decided, new actions; or one's own draft of that.
CREATE PROCEDURE record.meeting_minutes(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT, IN p_kept BIGINT)
this: BEGIN
  DECLARE v_draft BIGINT;
  IF NOT EXISTS (SELECT 1 FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting AND g.state <> 'cancelled') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS meeting, g.id, g.kind, g.starts_at, g.state FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
  SELECT 1 AS `invited[]`, d.value, d.label FROM (
    SELECT CONCAT('post-', i.post_id) AS value, record.work_post(i.post_id) AS label, 1 AS kind
    FROM data.involvement i WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND record.work_member(i.post_id, p_episode, 'minutes')
    UNION
    SELECT CONCAT('post-', t.post_id), record.work_post(t.post_id), 1 FROM data.attendance t WHERE t.meeting_id = p_meeting AND t.post_id <> 0
    UNION
    SELECT CONCAT('person-', m.person_id), record.work_person(m.person_id), 2
    FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
    WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) AND record.work_able(m.person_id)
    UNION
    SELECT CONCAT('person-', t.person_id), record.work_person(t.person_id), 2 FROM data.attendance t
    WHERE t.meeting_id = p_meeting AND t.person_id <> 0) d ORDER BY d.kind, d.label;
  CALL record.action_options(p_episode, NULL);
  CALL record.draft_form(p_post, p_episode, 'minutes', p_meeting, p_kept, v_draft);
  IF v_draft IS NOT NULL THEN
    LEAVE this;
  END IF;
  SELECT 1 AS form, g.minutes, g.decisions, g.family_view, g.version,
    record.meeting_who(g.id, 'attended') AS came, record.meeting_who(g.id, 'apologies') AS apologies
  FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
END
