-- outer: public | open | write
-- A parent, carer or young person asks for help, without an account.
CREATE PROCEDURE intake.request_send(IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT;
  DECLARE v_enquiry BIGINT;
  CALL core.key_take(0, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_service = (SELECT MIN(s.id) FROM data.service s);
    CALL intake.enquiry_take(v_service, 'request_for_help', 'online', NULL, NULL, NULL, p_new_reference, p_form, p_answers, p_facts,
      'self', p_code, v_enquiry);
    CALL intake.notice_front_door(v_service, p_new_reference);
    CALL core.key_done(0, p_key, p_new_reference);
    SET v_first = p_new_reference;
  END IF;
  SELECT 1 AS done, v_first AS reference;
END
