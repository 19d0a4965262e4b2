-- outer: partner | role=partner | write
-- names nobody: advice is asked for without names
-- A referrer asks for advice without names: an enquiry with no person in it.
CREATE PROCEDURE intake.advice_send(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT;
  DECLARE v_agency INT;
  DECLARE v_mail VARCHAR(254);
  DECLARE v_enquiry BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SELECT p.service_id, p.agency_id, a.mail INTO v_service, v_agency, v_mail
    FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE p.id = p_post;
    CALL intake.enquiry_take(v_service, 'referral', 'online', p_post, NULL, v_agency, p_new_reference, p_form, p_answers,
      JSON_REMOVE(p_facts, '$.people'), 'not_asked', NULL, v_enquiry);
    CALL intake.notice_front_door(v_service, p_new_reference);
    CALL core.mail_add('acknowledgement', v_mail, CONCAT('We have what you sent: ', p_new_reference),
      CONCAT('Thank you. What you sent has arrived. Its reference is ', p_new_reference, '.\n\n',
        'Sign in and open My referrals to read our answer when it is there.\n\n',
        'If anyone is in immediate danger, call 999.\n'));
    CALL core.key_done(p_post, p_key, p_new_reference);
    SET v_first = p_new_reference;
  END IF;
  SELECT 1 AS done, v_first AS reference;
END
