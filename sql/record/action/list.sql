-- outer: casework partner | episode scope=actions | read
-- Who does what by when, on one screen.
CREATE PROCEDURE record.action_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `actions[]`, a.id, a.what, COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)) AS who,
    a.who_post_id <=> p_post AS mine, record.work_person(a.for_person_id) AS whom, a.due, a.state, a.progress, a.done_on,
    a.due < core.today() AS late, a.due <= core.today() + INTERVAL 7 DAY AS soon
  FROM data.action a WHERE a.episode_id = p_episode AND a.state IN ('to_do', 'doing') ORDER BY a.due, a.id;
  SELECT 1 AS `ended[]`, a.id, a.what, COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)) AS who,
    a.who_post_id <=> p_post AS mine, record.work_person(a.for_person_id) AS whom, a.due, a.state, a.progress, a.done_on
  FROM data.action a WHERE a.episode_id = p_episode AND a.state IN ('done', 'cannot') ORDER BY COALESCE(a.done_on, a.due) DESC, a.id DESC;
END
