-- An accepted enquiry becomes an episode: its family (the one of which the officer chose "same", otherwise a new one),
-- its persons, and what the enquiry said of them. Nothing known before is changed, and nothing known in another family
-- comes in; the referrer gets no rights by it. Inside the caller's transaction.
CREATE PROCEDURE intake.episode_create(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_team INT, IN p_level VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, OUT o_episode BIGINT)
BEGIN
  DECLARE v_service INT;
  DECLARE v_family BIGINT;
  SET v_service = (SELECT e.service_id FROM data.enquiry e WHERE e.id = p_enquiry);
  CALL intake.person_create(p_post, p_enquiry);
  SET v_family = (
    SELECT m.family_id FROM data.enquiry_became b JOIN data.family_member m ON m.person_id = b.person_id
    WHERE b.enquiry_id = p_enquiry AND b.known = 1 LIMIT 1);
  IF v_family IS NULL THEN
    INSERT INTO data.family (service_id, name)
    SELECT v_service, COALESCE(
      (SELECT NULLIF(i.last_name, '') FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry AND i.last_name <> '' ORDER BY i.role = 'child' DESC, i.place LIMIT 1),
      (SELECT NULLIF(i.first_name, '') FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry AND i.first_name <> '' ORDER BY i.place LIMIT 1), 'No name yet');
    SET v_family = LAST_INSERT_ID();
  END IF;
  INSERT INTO data.family_member (family_id, person_id, role, starts)
  SELECT v_family, b.person_id,
    CASE WHEN i.role = 'child' THEN 'child' WHEN i.parental_responsibility = 'yes' OR i.main_carer = 'yes'
      OR i.relationship IN ('mother', 'father', 'step_parent', 'adoptive_parent', 'guardian', 'foster_carer', 'kinship_carer') THEN 'parent_or_carer'
      WHEN i.asker = 1 THEN 'parent_or_carer' ELSE 'other_significant_adult' END,
    core.today()
  FROM data.enquiry_became b JOIN data.enquiry_person i ON i.enquiry_id = b.enquiry_id AND i.place = b.place
  WHERE b.enquiry_id = p_enquiry
    AND NOT EXISTS (SELECT 1 FROM data.family_member m WHERE m.family_id = v_family AND m.person_id = b.person_id AND m.ends IS NULL);
  INSERT INTO data.episode (service_id, family_id, reference, enquiry_id, previous_episode_id, team_id, level_of_need, state, starts)
  VALUES (v_service, v_family, p_reference, p_enquiry,
    (SELECT x.id FROM (SELECT MAX(e.id) AS id FROM data.episode e WHERE e.family_id = v_family) x), p_team, p_level, 'accepted', core.today());
  SET o_episode = LAST_INSERT_ID();
  CALL intake.episode_fill(p_post, p_enquiry, o_episode);
  CALL intake.episode_carry(o_episode);
END
