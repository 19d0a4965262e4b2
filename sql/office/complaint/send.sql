-- outer: public | open | write
-- A complaint, compliment or comment arrives, without an account.
CREATE PROCEDURE office.complaint_send(
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32), IN p_network BINARY(32))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_over TINYINT;
  CALL core.key_take(0, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL core.public_try('complaint', p_network, v_over);
    IF v_over THEN
      CALL core.held_add(v_service, 'complaint', p_new_reference, p_form, p_answers, p_facts, p_digest, p_code);
    ELSE
      CALL office.complaint_take(v_service, p_new_reference, p_form, p_answers, p_facts, p_code, NULL);
    END IF;
    CALL core.key_done(0, p_key, p_new_reference);
    SET v_first = p_new_reference;
  END IF;
  SELECT 1 AS done, v_first AS reference, core.fact(p_facts, '$."complaint.kind"') AS kind, CONCAT_WS(' ', IF(core.fact(p_facts, '$."danger.told"') = 'yes', 'danger', NULL), core.complaint_notes(p_facts)) AS notes,
    (SELECT core.day_of(k.service_id, k.due_at - INTERVAL 1 SECOND) FROM data.complaint c JOIN data.clock k ON k.complaint_id = c.id AND k.kind = 'complaint_acknowledge'
     WHERE c.reference = v_first) AS answer_by;
END
