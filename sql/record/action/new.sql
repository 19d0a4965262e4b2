-- outer: casework partner | episode scope=lead | read
-- The page on which an action is added to the plan, for a need if the address names one.
CREATE PROCEDURE record.action_new(IN p_post BIGINT, IN p_episode BIGINT, IN p_item BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.action_options(p_episode, NULL);
  SELECT 1 AS form, (SELECT CONCAT('need-', n.id) FROM data.plan_need n WHERE n.episode_id = p_episode AND n.id = p_item) AS need;
END
