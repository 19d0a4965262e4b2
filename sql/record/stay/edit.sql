-- outer: casework partner | episode scope=address | form
-- One person's stay as a form.
CREATE PROCEDURE record.stay_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_stay BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.address_stay s WHERE s.episode_id = p_episode AND s.id = p_stay) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS stay, s.id, s.person_id AS person, record.work_person(s.person_id) AS name FROM data.address_stay s WHERE s.episode_id = p_episode AND s.id = p_stay;
  SELECT 1 AS form, s.version, s.kind, s.address, s.postcode, IF(s.confidential, 'yes', 'no') AS confidential, s.starts, s.ends
  FROM data.address_stay s WHERE s.episode_id = p_episode AND s.id = p_stay;
END
