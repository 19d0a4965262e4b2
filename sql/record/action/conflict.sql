-- Somebody else changed the action: answers with what is stored, named as the forms ask it; 45404 if there is none.
CREATE PROCEDURE record.action_conflict(IN p_episode BIGINT, IN p_action BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS conflict, a.version, CONCAT('need-', a.need_id) AS need, a.what,
    COALESCE(CONCAT('post-', a.who_post_id), CONCAT('person-', a.who_person_id)) AS who, CONCAT('person-', a.for_person_id) AS whom,
    a.due, a.state, a.progress, a.done_on
  FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action;
  SIGNAL SQLSTATE '45409';
END
