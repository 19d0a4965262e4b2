-- One held request goes to the inbox: once, whoever else does the same at the same time.
CREATE PROCEDURE intake.held_take(IN p_post BIGINT, IN p_held BIGINT)
BEGIN
  DECLARE v_service INT;
  DECLARE v_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_answers, v_facts LONGTEXT;
  DECLARE v_code BINARY(32);
  DECLARE v_received DATETIME;
  UPDATE data.held SET state = 'released', decided_at = core.now(), decided_by_post_id = p_post WHERE id = p_held AND state <> 'released';
  IF ROW_COUNT() = 1 THEN
    SELECT h.service_id, h.reference, h.form_hash, h.answers, h.facts, h.return_code_hash, h.received_at
    INTO v_service, v_reference, v_form, v_answers, v_facts, v_code, v_received FROM data.held h WHERE h.id = p_held;
    CALL intake.request_take(v_service, v_reference, v_form, v_answers, v_facts, v_code, v_received);
    UPDATE data.held SET answers = '{}', facts = '{}', return_code_hash = NULL WHERE id = p_held;
  END IF;
END
