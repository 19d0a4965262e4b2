-- Refuses an action for somebody who is neither on the team nor in the family, or for a need that is not in
-- this plan, or a new one by a day that is past. p_action: the action as it is, whose holder may keep it (NULL: a new one).
-- p_before: name of the field up to its last part ("" or "actions.2.").
CREATE PROCEDURE record.action_check(IN p_episode BIGINT, IN p_action BIGINT, IN p_before VARCHAR(32),
  IN p_need VARCHAR(64), IN p_who VARCHAR(64), IN p_whom VARCHAR(64), IN p_due DATE)
BEGIN
  DECLARE v_post BIGINT DEFAULT record.work_option('post', p_who);
  DECLARE v_person BIGINT DEFAULT record.work_option('person', p_who);
  IF p_need IS NOT NULL AND NOT EXISTS (SELECT 1 FROM data.plan_need n WHERE n.episode_id = p_episode AND n.id = record.work_option('need', p_need)) THEN
    CALL record.work_refuse(CONCAT(p_before, 'need'), 'Choose a need of this plan.');
  END IF;
  IF p_action IS NULL AND p_due < core.today() THEN
    CALL record.work_refuse(CONCAT(p_before, 'due'), 'The day by which it will be done must be today or later');
  END IF;
  IF NOT record.work_member(COALESCE(v_post, 0), p_episode, 'actions') AND NOT record.work_relative(COALESCE(v_person, 0), p_episode)
    AND NOT EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action
                    AND (a.who_post_id = v_post OR a.who_person_id = v_person)) THEN
    CALL record.work_refuse(CONCAT(p_before, 'who'), 'Choose somebody of the team or the family.');
  END IF;
  IF p_whom IS NOT NULL AND NOT record.work_relative(COALESCE(record.work_option('person', p_whom), 0), p_episode) THEN
    CALL record.work_refuse(CONCAT(p_before, 'whom'), 'Choose a member of the family.');
  END IF;
END
