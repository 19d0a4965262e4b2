-- outer: casework partner | episode scope=lead | read
-- The page on which the lead changes an action.
CREATE PROCEDURE record.action_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_action BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  CALL record.action_options(p_episode, p_action);
  SELECT 1 AS item, p_action AS id;
  SELECT 1 AS form, CONCAT('need-', a.need_id) AS need, a.what, COALESCE(CONCAT('post-', a.who_post_id), CONCAT('person-', a.who_person_id)) AS who,
    CONCAT('person-', a.for_person_id) AS whom, a.due, a.version
  FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action;
END
