-- Takes an enquiry in: its immutable answers, and from the canonical facts its persons, safe contacts and
-- criteria; starts its two clocks. Inside the caller's transaction, after its form's key was taken.
CREATE PROCEDURE intake.enquiry_take(IN p_service INT, IN p_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_channel VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_referrer BIGINT, IN p_keyed_by BIGINT, IN p_agency INT, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_agreement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32), OUT o_enquiry BIGINT)
BEGIN
  DECLARE v_postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_urgency VARCHAR(16) DEFAULT core.fact(p_facts, '$."enquiry.urgency"');
  SET v_postcode = COALESCE(
    intake.postcode(core.fact(p_facts, '$."enquiry.postcode"')),
    (SELECT intake.postcode(t.postcode) FROM JSON_TABLE(p_facts, '$.people[*]' COLUMNS (place FOR ORDINALITY, postcode LONGTEXT PATH '$.postcode')) t
     WHERE t.postcode <> '' ORDER BY t.place LIMIT 1));
  INSERT INTO data.enquiry (service_id, reference, kind, channel, referrer_post_id, keyed_by_post_id, agency_id, received_at,
    urgency, harm, postcode, proposed_team_id, agreement, form_hash, answers, facts, return_code_hash)
  VALUES (p_service, p_reference, p_kind, p_channel, p_referrer, p_keyed_by, p_agency, core.now(),
    IF(v_urgency IN ('today', 'this_week', 'soon'), v_urgency, 'not_sure'),
    core.fact(p_facts, '$."enquiry.harm_reason"') IS NOT NULL OR COALESCE(core.fact(p_facts, '$."enquiry.danger"') IN ('harm', 'now'), 0), v_postcode, intake.team_propose(p_service, v_postcode),
    p_agreement, p_form, p_answers, p_facts, p_code);
  SET o_enquiry = LAST_INSERT_ID();
  CALL intake.person_take(o_enquiry, p_facts);
  CALL intake.contact_take(o_enquiry, p_facts);
  INSERT INTO data.enquiry_criterion (enquiry_id, criterion)
  SELECT DISTINCT o_enquiry, c.code
  FROM JSON_TABLE(JSON_MERGE_PRESERVE(COALESCE(JSON_QUERY(p_facts, '$.concerns'), '[]'), COALESCE(JSON_QUERY(p_facts, '$.child_signs'), '[]')),
    '$[*]' COLUMNS (code LONGTEXT PATH '$')) t
  JOIN data.code c ON c.service_id = p_service AND c.list IN ('criterion', 'child_sign') AND c.code = t.code AND c.code <> 'none';
  CALL core.clock_start(p_service, 'decision', o_enquiry, NULL, NULL, NULL);
  CALL core.clock_start(p_service, 'referrer_answer', o_enquiry, NULL, NULL, NULL);
END
