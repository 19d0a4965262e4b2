-- outer: casework partner | episode scope=actions | form
-- The page on which somebody says how an action goes: theirs, or any for the lead.
CREATE PROCEDURE record.action_progress(IN p_post BIGINT, IN p_episode BIGINT, IN p_action BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action
                 AND (a.who_post_id = p_post OR record.work_may(p_post, p_episode, 'lead'))) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS action, a.id, a.what, COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)) AS who,
    record.work_person(a.for_person_id) AS whom, a.due, a.state IN ('to_do', 'doing') AND a.due < core.today() AS late
  FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action;
  SELECT 1 AS form, a.state, a.progress, COALESCE(a.done_on, core.today()) AS done_on, a.version
  FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action;
END
