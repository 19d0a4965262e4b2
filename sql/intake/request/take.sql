-- A request for help enters the inbox; where somebody is hurt or frightened it is to be read that day. p_received: when it came, if it was held apart until now; its clocks run from then.
CREATE PROCEDURE intake.request_take(IN p_service INT, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32), IN p_received DATETIME)
BEGIN
  DECLARE v_enquiry BIGINT;
  CALL intake.enquiry_take(p_service, 'request_for_help', 'online', NULL, NULL, NULL, p_reference, p_form, p_answers, p_facts,
    'self', p_code, v_enquiry);
  CALL intake.request_asked(v_enquiry, p_facts);
  IF intake.request_danger(p_answers) THEN
    CALL core.danger_request(v_enquiry);
  END IF;
  CALL intake.notice_front_door(p_service, p_reference);
  IF p_received IS NOT NULL THEN
    UPDATE data.enquiry SET received_at = p_received WHERE id = v_enquiry;
    CALL core.clock_since(v_enquiry, NULL, p_received);
  END IF;
END
