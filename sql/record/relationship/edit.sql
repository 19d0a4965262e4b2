-- outer: casework partner | episode scope=people | form
-- One relationship as a form.
CREATE PROCEDURE record.relationship_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_person BIGINT, IN p_other BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.relationship r WHERE r.episode_id = p_episode AND r.person_id = p_person AND r.other_person_id = p_other) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS relationship, p_person AS person, p_other AS other, record.work_person(p_person) AS name, record.work_person(p_other) AS other_name;
  SELECT 1 AS form, r.version, r.type, r.parental_responsibility, IF(r.main_carer, 'yes', 'no') AS main_carer, r.starts, r.ends, r.source
  FROM data.relationship r WHERE r.episode_id = p_episode AND r.person_id = p_person AND r.other_person_id = p_other;
END
