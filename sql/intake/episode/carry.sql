-- A family that comes back: what keeps its people safe goes on until somebody says otherwise. How each may be reached, where the
-- enquiry said nothing of it, with the day on which it was confirmed; no voicemail where none was to be left; who must not know; an address
-- that was confidential. And who is who to whom.
CREATE PROCEDURE intake.episode_carry(IN p_episode BIGINT)
BEGIN
  DECLARE v_before BIGINT;
  SELECT e.previous_episode_id INTO v_before FROM data.episode e WHERE e.id = p_episode;
  UPDATE data.safe_contact s JOIN data.safe_contact o ON o.episode_id = v_before AND o.person_id = s.person_id
  SET s.voicemail = IF(o.voicemail = 'no', 'no', s.voicemail),
    s.must_not_know = CASE WHEN o.must_not_know IS NULL OR LOCATE(o.must_not_know, s.must_not_know) > 0 THEN s.must_not_know
      ELSE LEFT(CONCAT_WS('\n', s.must_not_know, o.must_not_know), 2000) END
  WHERE s.episode_id = p_episode;
  INSERT INTO data.safe_contact (episode_id, person_id, ways, phone, email, letter_address, voicemail, name_to_use, times, must_not_know, other, confirmed)
  SELECT p_episode, o.person_id, o.ways, o.phone, o.email, o.letter_address, o.voicemail, o.name_to_use, o.times, o.must_not_know, o.other, o.confirmed
  FROM data.safe_contact o
  WHERE o.episode_id = v_before AND NOT EXISTS (SELECT 1 FROM data.safe_contact s WHERE s.episode_id = p_episode AND s.person_id = o.person_id)
    AND EXISTS (SELECT 1 FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id WHERE e.id = p_episode AND m.person_id = o.person_id AND m.ends IS NULL);
  UPDATE data.address_stay n SET n.confidential = 1
  WHERE n.episode_id = p_episode AND EXISTS (SELECT 1 FROM data.address_stay o WHERE o.episode_id = v_before AND o.person_id = n.person_id AND o.confidential = 1);
  INSERT INTO data.relationship (person_id, other_person_id, episode_id, type, parental_responsibility, main_carer, starts, source)
  SELECT o.person_id, o.other_person_id, p_episode, o.type, o.parental_responsibility, o.main_carer, o.starts, o.source
  FROM data.relationship o
  WHERE o.episode_id = v_before AND o.ends IS NULL
    AND NOT EXISTS (SELECT 1 FROM data.relationship r WHERE r.episode_id = p_episode AND r.person_id = o.person_id AND r.other_person_id = o.other_person_id)
    AND (SELECT COUNT(DISTINCT m.person_id) FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
         WHERE e.id = p_episode AND m.person_id IN (o.person_id, o.other_person_id) AND m.ends IS NULL) = 2;
END
