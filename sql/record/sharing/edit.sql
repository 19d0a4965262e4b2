-- outer: casework | episode scope=manage | form
-- A refusal that stands, for a manager to override. version: when it was last overridden.
CREATE PROCEDURE record.sharing_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_sharing BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.sharing_decision d WHERE d.episode_id = p_episode AND d.id = p_sharing AND d.answer = 'refused' AND d.replaced_at IS NULL) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS refusal, d.id, COALESCE(record.work_person(d.by_person_id), d.by_name) AS name, d.agency_name AS agency, IF(record.work_may(p_post, p_episode, 'people'), d.said, NULL) AS said, d.starts
  FROM data.sharing_decision d WHERE d.episode_id = p_episode AND d.id = p_sharing;
  SELECT 1 AS form, COALESCE(TO_SECONDS(d.override_at), 0) AS version, d.override_ground AS ground, d.override_reason AS reason, d.override_until AS until_day
  FROM data.sharing_decision d WHERE d.episode_id = p_episode AND d.id = p_sharing;
END
