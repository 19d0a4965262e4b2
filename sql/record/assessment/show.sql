-- outer: casework partner | episode scope=assessment | read
-- The latest assessment, or an earlier version (p_number; 0: the latest).
CREATE PROCEDURE record.assessment_show(IN p_post BIGINT, IN p_episode BIGINT, IN p_number INT)
BEGIN
  DECLARE v_version INT;
  SET v_version = (SELECT MAX(s.version) FROM data.assessment s WHERE s.episode_id = p_episode AND (COALESCE(p_number, 0) = 0 OR s.version = p_number));
  IF v_version IS NULL AND p_number > 0 THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  CALL record.draft_list(p_post, p_episode, 'assessment', 0);
  SELECT 1 AS assessment, s.version, s.recorded_at, record.work_post(s.post_id) AS who, s.form_hash,
    s.version < (SELECT MAX(l.version) FROM data.assessment l WHERE l.episode_id = p_episode) AS earlier,
    JSON_VALUE(s.answers, '$.why') AS why, JSON_VALUE(s.answers, '$.took_part') AS took_part, JSON_VALUE(s.answers, '$.strengths') AS strengths,
    JSON_VALUE(s.answers, '$.worries') AS worries, JSON_VALUE(s.answers, '$.change') AS `change`, JSON_VALUE(s.answers, '$.parents') AS parents,
    JSON_VALUE(s.answers, '$.analysis') AS analysis, JSON_VALUE(s.answers, '$.recommendation') AS recommendation
  FROM data.assessment s WHERE s.episode_id = p_episode AND s.version = v_version;
  SELECT 1 AS `voices[]`, record.work_person(v.person_id) AS name, v.said, v.how
  FROM data.child_voice v WHERE v.episode_id = p_episode AND v.version = v_version ORDER BY name;
  SELECT 1 AS `versions[]`, s.version, s.recorded_at, record.work_post(s.post_id) AS who
  FROM data.assessment s WHERE s.episode_id = p_episode ORDER BY s.version DESC;
END
