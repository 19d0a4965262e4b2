-- outer: public | open | write
-- The person asks for the next stage, with reference and return code. Wrong tries count as on the status page.
CREATE PROCEDURE office.complaint_again(IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_typed CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32), IN p_network BINARY(32), IN p_why TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_enquiry, v_complaint, v_held BIGINT;
  DECLARE v_next INT;
  CALL core.status_open(p_typed, p_code, p_network, v_enquiry, v_complaint, v_held);
  IF v_complaint IS NOT NULL THEN
    CALL core.key_take(0, p_key, p_digest, v_first);
    SET v_next = office.next_stage(v_complaint);
    IF v_first IS NULL AND v_next IS NOT NULL THEN
      CALL office.complaint_escalated(v_complaint, 'complainant', p_why, NULL);
      SET v_first = 'asked';
    END IF;
    SET v_first = COALESCE(v_first, IF(EXISTS (SELECT 1 FROM data.complaint c JOIN data.complaint_stage s ON s.complaint_id = c.id AND s.stage > 1 AND s.answered_at IS NULL
      WHERE c.id = v_complaint), 'already', 'not_now'));
    CALL core.key_done(0, p_key, v_first);
  END IF;
  SELECT 1 AS again, v_complaint IS NOT NULL AS found, p_typed AS reference, COALESCE(v_first, 'not_now') AS result,
    (SELECT core.day_of(k.service_id, k.due_at - INTERVAL 1 SECOND) FROM data.clock k WHERE k.complaint_id = v_complaint AND k.met_at IS NULL
     ORDER BY k.due_at LIMIT 1) AS due_on;
END
