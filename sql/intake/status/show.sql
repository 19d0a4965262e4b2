-- outer: public | open | write
-- How far something is, to whoever has its reference and return code: never a name, never what was asked.
-- Ten wrong tries at one reference in an hour and it rests (45429), known or not.
CREATE PROCEDURE intake.status_show(IN p_typed CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32))
BEGIN
  DECLARE v_hash BINARY(32) DEFAULT UNHEX(SHA2(COALESCE(p_typed, ''), 256));
  DECLARE v_state VARCHAR(40);
  DECLARE v_received DATETIME;
  DECLARE v_due DATETIME;
  DECLARE v_service INT;
  DECLARE v_told VARCHAR(32);
  IF (SELECT COUNT(*) FROM data.status_attempt a WHERE a.reference_hash = v_hash AND a.tried_at > core.now() - INTERVAL 1 HOUR) >= 10 THEN
    SIGNAL SQLSTATE '45429';
  END IF;
  SELECT e.service_id, IF(e.state = 'decided', COALESCE((SELECT d.outcome FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1), 'decided'), e.state),
    e.received_at, (SELECT MAX(k.due_at) FROM data.clock k WHERE k.enquiry_id = e.id AND k.kind = 'decision'),
    (SELECT d.family_told FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1)
  INTO v_service, v_state, v_received, v_due, v_told
  FROM data.enquiry e WHERE e.reference = p_typed AND e.return_code_hash = p_code;
  IF v_state IS NULL THEN
    CALL intake.status_complaint(p_typed, p_code, v_service, v_state, v_received, v_due);
  END IF;
  INSERT INTO data.status_attempt (reference_hash, tried_at) SELECT v_hash, core.now() FROM DUAL WHERE v_state IS NULL;
  SELECT 1 AS status, v_state IS NOT NULL AS found, p_typed AS reference, v_state AS state, core.day_of(v_service, v_received) AS received_on,
    core.day_of(v_service, v_due - INTERVAL 1 SECOND) AS answer_by, v_told AS told;
  CALL intake.status_answers(p_typed, p_code);
END
