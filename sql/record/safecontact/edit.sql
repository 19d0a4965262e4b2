-- outer: casework partner | episode scope=safe_contact | form
-- How a person may be reached safely, as a form.
CREATE PROCEDURE record.safecontact_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_person BIGINT)
BEGIN
  CALL record.person_need(p_episode, p_person);
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS person, p.id, p.name FROM record.person_now p WHERE p.id = p_person;
  SELECT 1 AS form, COALESCE(s.version, 0) AS version,
    IF(s.ways IS NULL, NULL, CONCAT('["', REPLACE(s.ways, ',', '","'), '"]')) AS ways,
    s.phone, s.email, s.letter_address, s.voicemail, s.name_to_use, s.times, s.must_not_know, s.other, NULL AS confirmed
  FROM data.person p
  LEFT JOIN data.safe_contact s ON s.episode_id = p_episode AND s.person_id = p.id
  WHERE p.id = p_person;
END
