-- outer: casework partner | episode scope=lead | read
-- The page on which a need of the plan is changed.
CREATE PROCEDURE record.need_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_item BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.plan_need n WHERE n.episode_id = p_episode AND n.id = p_item) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS item, p_item AS id;
  SELECT 1 AS form, n.need, n.outcome, n.measure, n.state, n.version FROM data.plan_need n WHERE n.episode_id = p_episode AND n.id = p_item;
END
