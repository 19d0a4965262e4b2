-- outer: casework partner | episode scope=plan | read
-- The family plan: need, outcome, actions (by scope actions), measure; who agreed it; what has changed since.
CREATE PROCEDURE record.plan_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_agreed LONGTEXT;
  DECLARE v_actions BOOLEAN DEFAULT record.work_may(p_post, p_episode, 'actions');
  SET v_agreed = (SELECT v.content FROM data.plan l JOIN data.plan_version v ON v.episode_id = l.episode_id AND v.version = l.agreed_version
                  WHERE l.episode_id = p_episode);
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS plan, l.version, l.state, l.agreed_on, l.agreed_by, l.agreed_how, l.agreed_words, l.agreed_version,
    l.agreed_version IS NOT NULL AND l.version > l.agreed_version AS changed_since, l.changed_at, record.work_post(l.post_id) AS changed_by
  FROM data.plan l WHERE l.episode_id = p_episode;
  SELECT 1 AS `needs[]`, n.id, n.need, n.outcome, n.measure, n.state,
    v_actions AND EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = n.episode_id AND a.need_id = n.id) AS actions,
    CASE WHEN v_agreed IS NULL THEN 'none' WHEN s.id IS NULL THEN 'new'
      WHEN BINARY s.need <> BINARY n.need OR BINARY s.outcome <> BINARY n.outcome OR NOT (BINARY s.measure <=> BINARY n.measure)
        OR s.state <> n.state THEN 'changed' ELSE 'none' END AS since
  FROM data.plan_need n
  LEFT JOIN JSON_TABLE(v_agreed, '$.needs[*]' COLUMNS (id LONGTEXT PATH '$.id', need LONGTEXT PATH '$.need',
    outcome LONGTEXT PATH '$.outcome', measure LONGTEXT PATH '$.measure', state LONGTEXT PATH '$.state')) s ON CAST(s.id AS SIGNED) = n.id
  WHERE n.episode_id = p_episode ORDER BY n.state = 'dropped', n.place, n.id;
  SELECT 1 AS `actions[]`, a.id, COALESCE(a.need_id, 0) AS need, a.what, COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)) AS who,
    a.who_post_id <=> p_post AS mine, record.work_person(a.for_person_id) AS whom, a.due, a.state, a.progress, a.done_on,
    a.state IN ('to_do', 'doing') AND a.due < core.today() AS late,
    CASE WHEN v_agreed IS NULL THEN 'none' WHEN s.id IS NULL THEN 'new'
      WHEN BINARY s.what <> BINARY a.what OR s.due <> a.due OR NOT (CAST(s.need AS SIGNED) <=> a.need_id)
        OR NOT (BINARY s.who <=> BINARY COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)))
        OR NOT (BINARY s.whom <=> BINARY record.work_person(a.for_person_id)) THEN 'changed' ELSE 'none' END AS since
  FROM data.action a
  LEFT JOIN JSON_TABLE(v_agreed, '$.actions[*]' COLUMNS (id LONGTEXT PATH '$.id', need LONGTEXT PATH '$.need', what LONGTEXT PATH '$.what',
    who LONGTEXT PATH '$.who', whom LONGTEXT PATH '$.whom', due LONGTEXT PATH '$.due')) s ON CAST(s.id AS SIGNED) = a.id
  WHERE a.episode_id = p_episode AND v_actions ORDER BY a.due, a.id;
  SELECT 1 AS other, v_actions AND EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode AND a.need_id IS NULL) AS actions;
  SELECT 1 AS `versions[]`, v.version, v.what, v.recorded_at, record.work_post(v.post_id) AS who
  FROM data.plan_version v WHERE v.episode_id = p_episode ORDER BY v.version DESC LIMIT 50;
  CALL record.family_clocks(p_episode);
END
