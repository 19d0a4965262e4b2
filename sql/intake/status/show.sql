-- outer: public | open | write
-- How far something is, to whoever has its reference and return code: never a name, never what was asked.
CREATE PROCEDURE intake.status_show(IN p_typed CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32), IN p_network BINARY(32))
BEGIN
  DECLARE v_enquiry, v_complaint, v_held BIGINT;
  DECLARE v_state VARCHAR(40);
  DECLARE v_received, v_due DATETIME;
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_told VARCHAR(32);
  CALL core.status_open(p_typed, p_code, p_network, v_enquiry, v_complaint, v_held);
  CALL intake.status_enquiry(v_enquiry, v_held, v_state, v_received, v_due, v_told);
  CALL intake.status_complaint(v_complaint, v_state, v_received, v_due);
  SELECT 1 AS status, v_state IS NOT NULL AS found, p_typed AS reference, v_state AS state, core.day_of(v_service, v_received) AS received_on,
    core.day_of(v_service, v_due - INTERVAL 1 SECOND) AS answer_by, IF(v_due <= core.now(), 1, NULL) AS late, v_told AS told;
  CALL intake.status_answers(v_complaint);
END
