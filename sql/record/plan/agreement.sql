-- outer: casework partner | episode scope=lead | read
-- The page on which the family's agreement to the plan is recorded.
CREATE PROCEDURE record.plan_agreement(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.work_family(p_episode, 1);
  SELECT 1 AS form, COALESCE((SELECT l.version FROM data.plan l WHERE l.episode_id = p_episode), 0) AS version;
  SELECT 1 AS `needs[]`, n.need, n.outcome, n.state FROM data.plan_need n
  WHERE n.episode_id = p_episode AND n.state <> 'dropped' ORDER BY n.place, n.id;
  SELECT 1 AS `actions[]`, a.what, COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)) AS who, a.due
  FROM data.action a WHERE a.episode_id = p_episode AND a.state IN ('to_do', 'doing') AND record.work_may(p_post, p_episode, 'actions') ORDER BY a.due, a.id;
END
