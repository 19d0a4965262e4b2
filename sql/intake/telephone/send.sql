-- outer: casework | role=contact_officer | write
-- names nobody: one's own draft
-- The front door keys in what was said on the telephone. The caller has no account here.
CREATE PROCEDURE intake.telephone_send(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT;
  DECLARE v_enquiry BIGINT;
  DECLARE v_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin DEFAULT COALESCE(core.fact(p_facts, '$."enquiry.kind"'), 'referral');
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF v_kind = 'referral' THEN
      CALL intake.agreement_need(p_facts);
    END IF;
    CALL intake.draft_sent(p_post, p_draft, v_first);
    IF v_first IS NULL THEN
      SET v_service = (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
      CALL intake.enquiry_take(v_service, v_kind, 'telephone', NULL, p_post, NULL, p_new_reference, p_form, p_answers, p_facts,
        IF(v_kind = 'referral', core.fact(p_facts, '$."enquiry.agreement"'), 'self'), NULL, v_enquiry);
      IF v_kind = 'request_for_help' THEN
        CALL intake.request_asked(v_enquiry, p_facts);
      END IF;
      INSERT INTO data.enquiry_caller (enquiry_id, name, agency, phone, email)
      VALUES (v_enquiry, core.fact(p_facts, '$."referrer.name"'), core.fact(p_facts, '$."referrer.agency"'),
        core.fact(p_facts, '$."referrer.phone"'), core.fact(p_facts, '$."referrer.email"'));
      CALL intake.draft_link(p_draft, v_enquiry);
      SET v_first = p_new_reference;
    END IF;
    CALL core.key_done(p_post, p_key, v_first);
  END IF;
  SELECT 1 AS done, v_first AS reference;
END
