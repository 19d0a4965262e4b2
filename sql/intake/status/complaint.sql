-- The same for a complaint, compliment or comment; o_state stays NULL if reference and code do not belong together.
CREATE PROCEDURE intake.status_complaint(IN p_typed CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32),
  OUT o_service INT, OUT o_state VARCHAR(40), OUT o_received DATETIME, OUT o_due DATETIME)
BEGIN
  SELECT c.service_id, CASE WHEN c.answered_at IS NOT NULL THEN 'complaint_answered' WHEN c.acknowledged_at IS NOT NULL THEN 'complaint_looking' ELSE 'complaint_received' END,
    c.received_at, (SELECT MIN(k.due_at) FROM data.clock k WHERE k.complaint_id = c.id AND k.met_at IS NULL)
  INTO o_service, o_state, o_received, o_due
  FROM data.complaint c WHERE c.reference = p_typed AND c.return_code_hash = p_code;
END
