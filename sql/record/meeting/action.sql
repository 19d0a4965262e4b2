-- The actions that came of a meeting enter the plan.
CREATE PROCEDURE record.meeting_action(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT, IN p_actions LONGTEXT)
BEGIN
  IF COALESCE(JSON_LENGTH(p_actions), 0) > 0 THEN
    CALL record.plan_move(p_post, p_episode);
    FOR r IN (SELECT j.place - 1 AS place, j.what, j.who, j.whom, j.due
              FROM JSON_TABLE(p_actions, '$[*]' COLUMNS (place FOR ORDINALITY, what LONGTEXT PATH '$.what', who LONGTEXT PATH '$.who',
                whom LONGTEXT PATH '$.whom', due LONGTEXT PATH '$.due')) j ORDER BY j.place) DO
      CALL record.action_check(p_episode, NULL, CONCAT('actions.', r.place, '.'), NULL, r.who, NULLIF(r.whom, ''), r.due);
      INSERT INTO data.action (episode_id, meeting_id, what, who_post_id, who_person_id, for_person_id, due, added_by_post_id, added_at)
      VALUES (p_episode, p_meeting, r.what, record.work_option('post', r.who), record.work_option('person', r.who),
        record.work_option('person', r.whom), r.due, p_post, core.now());
    END FOR;
    CALL record.plan_keep(p_post, p_episode, 'changed');
  END IF;
END
