-- outer: casework partner | episode scope=minutes | read
-- One meeting: who was asked and who came, minutes, decisions, the family's view, actions that came of it.
CREATE PROCEDURE record.meeting_show(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  CALL record.meeting_there(p_episode, p_meeting);
  CALL record.family_head(p_post, p_episode);
  CALL record.draft_list(p_post, p_episode, 'minutes', p_meeting);
  SELECT 1 AS meeting, g.id, g.kind, g.starts_at, g.minutes_long, g.place, g.state, g.starts_at < core.now() AS past, g.minutes, g.decisions, g.family_view,
    record.work_post(g.added_by_post_id) AS arranged_by, record.work_post(g.minuted_by_post_id) AS minuted_by, g.minuted_at, g.version
  FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting;
  SELECT 1 AS `attendance[]`, COALESCE(record.work_post(NULLIF(t.post_id, 0)), record.work_person(t.person_id)) AS name,
    t.person_id <> 0 AS family, t.state
  FROM data.attendance t WHERE t.meeting_id = p_meeting ORDER BY t.person_id <> 0, name;
  SELECT 1 AS `actions[]`, a.id, a.what, COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)) AS who,
    record.work_person(a.for_person_id) AS whom, a.due, a.state, a.state IN ('to_do', 'doing') AND a.due < core.today() AS late
  FROM data.action a WHERE a.episode_id = p_episode AND a.meeting_id = p_meeting AND record.work_may(p_post, p_episode, 'actions') ORDER BY a.due, a.id;
END
