-- outer: casework partner | episode scope=plan | read
-- The plan as it was at an earlier version; its actions by scope actions.
CREATE PROCEDURE record.plan_past(IN p_post BIGINT, IN p_episode BIGINT, IN p_number INT)
BEGIN
  DECLARE v_content LONGTEXT;
  DECLARE v_actions BOOLEAN DEFAULT record.work_may(p_post, p_episode, 'actions');
  SET v_content = (SELECT v.content FROM data.plan_version v WHERE v.episode_id = p_episode AND v.version = p_number);
  IF v_content IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS plan, v.version, v.what, v.agreed_on, v.agreed_by, v.agreed_how, v.agreed_words, v.recorded_at, record.work_post(v.post_id) AS who
  FROM data.plan_version v WHERE v.episode_id = p_episode AND v.version = p_number;
  SELECT 1 AS `needs[]`, s.id, s.need, s.outcome, s.measure, s.state
  FROM JSON_TABLE(v_content, '$.needs[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$.id', need LONGTEXT PATH '$.need',
    outcome LONGTEXT PATH '$.outcome', measure LONGTEXT PATH '$.measure', state LONGTEXT PATH '$.state')) s ORDER BY s.place;
  SELECT 1 AS `actions[]`, s.id, COALESCE(s.need, '0') AS need, s.what, s.who, s.whom, CAST(s.due AS DATE) AS due, s.state
  FROM JSON_TABLE(v_content, '$.actions[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$.id', need LONGTEXT PATH '$.need',
    what LONGTEXT PATH '$.what', who LONGTEXT PATH '$.who', whom LONGTEXT PATH '$.whom', due LONGTEXT PATH '$.due', state LONGTEXT PATH '$.state')) s
  WHERE v_actions ORDER BY s.place;
END
