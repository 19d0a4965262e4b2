-- What the enquiry said of its persons, as the first facts of the episode.
CREATE PROCEDURE intake.episode_fill(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_facts LONGTEXT;
  DECLARE v_source VARCHAR(200);
  SELECT e.facts, IF(e.kind = 'referral', 'referral', 'request for help') INTO v_facts, v_source FROM data.enquiry e WHERE e.id = p_enquiry;
  -- nobody has parental responsibility for a child who is not born yet (Children Act 1989, section 2)
  INSERT INTO data.relationship (person_id, other_person_id, episode_id, type, parental_responsibility, main_carer, source)
  SELECT a.person_id, c.person_id, p_episode, COALESCE(i.relationship, 'other'),
    IF(i.parental_responsibility IN ('yes', 'no') AND NOT (k.born IS NULL AND k.due IS NOT NULL), i.parental_responsibility, 'unknown'), COALESCE(i.main_carer = 'yes', 0), v_source
  FROM data.enquiry_became a JOIN data.enquiry_person i ON i.enquiry_id = a.enquiry_id AND i.place = a.place AND i.role = 'adult'
  JOIN data.enquiry_became c ON c.enquiry_id = a.enquiry_id
  JOIN data.enquiry_person k ON k.enquiry_id = c.enquiry_id AND k.place = c.place AND k.role = 'child'
  WHERE a.enquiry_id = p_enquiry;
  -- Where somebody must not know of it, the address is confidential until somebody says otherwise: no match finds it.
  INSERT INTO data.address_stay (episode_id, person_id, kind, address, postcode, confidential, recorded_at)
  SELECT p_episode, b.person_id, 'home', i.address, i.postcode,
    EXISTS (SELECT 1 FROM data.enquiry_safe_contact c WHERE c.enquiry_id = p_enquiry AND c.must_not_know IS NOT NULL), core.now()
  FROM data.enquiry_became b JOIN data.enquiry_person i ON i.enquiry_id = b.enquiry_id AND i.place = b.place
  WHERE b.enquiry_id = p_enquiry AND i.address IS NOT NULL;
  INSERT INTO data.safe_contact (episode_id, person_id, ways, phone, email, letter_address, voicemail, name_to_use, times, must_not_know, other, confirmed)
  SELECT p_episode, b.person_id, s.ways, s.phone, s.email, s.letter_address, s.voicemail, s.name_to_use, s.times, s.must_not_know, s.other,
    COALESCE(s.confirmed, core.today())
  FROM data.enquiry_safe_contact s
  JOIN data.enquiry_person i ON i.enquiry_id = s.enquiry_id AND (i.place = s.place OR (s.place = 0 AND i.asker = 1))
  JOIN data.enquiry_became b ON b.enquiry_id = i.enquiry_id AND b.place = i.place
  WHERE s.enquiry_id = p_enquiry
  ON DUPLICATE KEY UPDATE ways = VALUES(ways);
  CALL intake.young_warn(p_post, p_enquiry, p_episode);
  CALL intake.staff_warn(p_post, p_enquiry, p_episode);
  INSERT INTO data.criterion (episode_id, criterion, recorded_at, post_id)
  SELECT p_episode, c.criterion, core.now(), p_post FROM data.enquiry_criterion c WHERE c.enquiry_id = p_enquiry;
  CALL intake.agreement_take(p_post, p_enquiry, p_episode, v_facts);
END
