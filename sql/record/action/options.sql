-- What an action's form offers: needs of the plan, who may do it, for whom; and what p_action (NULL: none) has.
CREATE PROCEDURE record.action_options(IN p_episode BIGINT, IN p_action BIGINT)
BEGIN
  SELECT 1 AS `needs[]`, CONCAT('need-', n.id) AS value, n.need AS label FROM data.plan_need n
  WHERE n.episode_id = p_episode
    AND (n.state <> 'dropped' OR n.id = (SELECT a.need_id FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action))
  ORDER BY n.place, n.id;
  CALL record.work_doers(p_episode, p_action);
  CALL record.work_family(p_episode, 0);
END
