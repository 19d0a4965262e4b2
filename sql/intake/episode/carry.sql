-- A family that comes back: what keeps its people safe goes on until somebody says otherwise. How each may be reached, where the
-- enquiry said nothing of it, with the day on which it was confirmed; no voicemail where none was to be left; who must not know; an address
-- that was confidential; what they keep from an agency (not a manager's override of it); warnings to those who visit. And who is who to whom.
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
  INSERT INTO data.sharing_decision (episode_id, by_person_id, by_name, agency_id, agency_name, answer, everything, starts, ends, said, recorded_by_post_id, recorded_at)
  SELECT p_episode, o.by_person_id, o.by_name, o.agency_id, o.agency_name, o.answer, o.everything, o.starts, o.ends, o.said, o.recorded_by_post_id, o.recorded_at
  FROM data.sharing_decision o
  WHERE o.episode_id = v_before AND o.answer = 'refused' AND o.replaced_at IS NULL AND (o.ends IS NULL OR o.ends >= core.today()) ORDER BY o.id;
  INSERT INTO data.sharing_scope (decision_id, scope)
  SELECT DISTINCT d.id, s.scope FROM data.sharing_decision d -- a referral may name an agency twice
  JOIN data.sharing_decision o ON o.episode_id = v_before AND o.answer = d.answer AND o.replaced_at IS NULL AND o.recorded_at = d.recorded_at
    AND o.agency_name = d.agency_name AND o.by_name = d.by_name AND o.by_person_id <=> d.by_person_id
  JOIN data.sharing_scope s ON s.decision_id = o.id
  WHERE d.episode_id = p_episode AND d.answer = 'refused' AND NOT EXISTS (SELECT 1 FROM data.sharing_scope n WHERE n.decision_id = d.id);
  INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at, confirmed)
  SELECT p_episode, w.said, w.reason, w.told, w.why_not_told, w.review_by, w.post_id, w.recorded_at, w.confirmed
  FROM data.warning w WHERE w.episode_id = v_before AND w.ended_at IS NULL ORDER BY w.id;
END
