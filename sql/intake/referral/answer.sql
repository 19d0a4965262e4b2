-- outer: partner | enquiry role=partner | write
-- The referrer answers, in the same thread.
CREATE PROCEDURE intake.referral_answer(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_said TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT;
  DECLARE v_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin;
  SELECT e.service_id, e.reference INTO v_service, v_reference FROM data.enquiry e WHERE e.id = p_enquiry;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF NOT EXISTS (SELECT 1 FROM data.enquiry_message m WHERE m.enquiry_id = p_enquiry AND m.direction = 'to_referrer') THEN
      SELECT 1 AS `errors[]`, 'said' AS field, 'You can answer here once we have written to you.' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    IF NOT intake.referral_may_write(p_enquiry) THEN
      SELECT 1 AS `errors[]`, 'said' AS field, 'This conversation has ended. If you are worried about the family, make a new referral.' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    INSERT INTO data.enquiry_message (enquiry_id, from_post_id, direction, said, sent_at)
    VALUES (p_enquiry, p_post, 'from_referrer', p_said, core.now());
    UPDATE data.enquiry SET version = version + 1, state = IF(state = 'waiting_for_information', 'opened', state) WHERE id = p_enquiry;
    CALL core.mail_add('front_door_notice', (SELECT s.front_door_mail FROM data.service s WHERE s.id = v_service),
      CONCAT('There is an answer: ', v_reference),
      CONCAT('A referrer has answered: reference ', v_reference, '.\n\nSign in and open the inbox to read it.\n'));
    CALL core.key_done(p_post, p_key, v_reference);
  END IF;
  SELECT 1 AS done, v_reference AS reference;
END
