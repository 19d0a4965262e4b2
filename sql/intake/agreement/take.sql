-- The answers to early help that an enquiry brings, and what the family said of sharing with each agency that it names:
-- leave to contact is a yes to sharing, its refusal a no to all of it; not asked is neither.
CREATE PROCEDURE intake.agreement_take(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_episode BIGINT, IN p_facts LONGTEXT)
BEGIN
  DECLARE v_agreement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_person BIGINT;
  DECLARE v_name VARCHAR(200) DEFAULT core.fact(p_facts, '$."agreement.by"');
  DECLARE v_on DATE;
  SELECT e.agreement, core.day_of(e.service_id, e.received_at) INTO v_agreement, v_on FROM data.enquiry e WHERE e.id = p_enquiry;
  SELECT MIN(b.person_id), COALESCE(v_name, MIN(CONCAT(i.first_name, ' ', i.last_name))) INTO v_person, v_name
  FROM data.enquiry_became b JOIN data.enquiry_person i ON i.enquiry_id = b.enquiry_id AND i.place = b.place
  WHERE b.enquiry_id = p_enquiry AND IF(v_agreement = 'self', i.asker = 1, CONCAT(i.first_name, ' ', i.last_name) = v_name);
  SET v_name = COALESCE(v_name, 'Not named');
  IF v_agreement IN ('agreed', 'self') THEN
    INSERT INTO data.agreement (episode_id, by_person_id, by_name, authority, how, agreed, for_words, said, recorded_by_post_id, recorded_at, enquiry_id)
    SELECT p_episode, v_person, v_name, COALESCE(core.fact(p_facts, '$."agreement.authority"'), IF(e.asked_by = 'young_person', 'young_person', 'other')),
      COALESCE(core.fact(p_facts, '$."agreement.how"'), IF(e.channel = 'telephone', 'telephone', 'written')),
      COALESCE(intake.date(core.fact(p_facts, '$."agreement.on"')), v_on), core.fact(p_facts, '$."agreement.for"'),
      LEFT(core.fact(p_facts, '$."agreement.limits"'), 2000), p_post, core.now(), p_enquiry
    FROM data.enquiry e WHERE e.id = p_enquiry;
  ELSEIF v_agreement IN ('refused', 'unsafe') THEN
    INSERT INTO data.agreement (episode_id, by_person_id, by_name, agreed, answer, said, recorded_by_post_id, recorded_at, enquiry_id)
    VALUES (p_episode, v_person, v_name, v_on, IF(v_agreement = 'refused', 'refused', 'unsafe_to_ask'), LEFT(core.fact(p_facts, '$."enquiry.harm_reason"'), 2000), p_post, core.now(), p_enquiry);
  END IF;
  INSERT INTO data.sharing_decision (episode_id, by_person_id, by_name, agency_id, agency_name, answer, everything, starts, said, recorded_by_post_id, recorded_at)
  SELECT p_episode, v_person, v_name, g.id, COALESCE(g.name, a.agency), IF(a.may_contact = 'no', 'refused', 'agreed'), 1, v_on, 'From the referral', p_post, core.now()
  FROM JSON_TABLE(p_facts, '$.agencies[*]' COLUMNS (agency LONGTEXT PATH '$.agency', may_contact LONGTEXT PATH '$.may_contact')) a
  JOIN data.enquiry e ON e.id = p_enquiry
  LEFT JOIN data.agency g ON g.service_id = e.service_id AND g.kind <> 'council' AND g.name = TRIM(a.agency)
  WHERE a.may_contact IN ('yes', 'no') AND a.agency IS NOT NULL AND CHAR_LENGTH(a.agency) <= 200;
  INSERT INTO data.sharing_scope (decision_id, scope)
  SELECT d.id, s.scope FROM data.sharing_decision d JOIN data.role_scope s ON s.role = 'lead_practitioner' WHERE d.episode_id = p_episode;
END
