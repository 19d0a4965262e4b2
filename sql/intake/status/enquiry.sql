-- How far an enquiry is: received, opened, decided (its outcome) or, accepted and allocated, worker. What is held apart has been received.
CREATE PROCEDURE intake.status_enquiry(IN p_enquiry BIGINT, IN p_held BIGINT, OUT o_state VARCHAR(40), OUT o_received DATETIME, OUT o_due DATETIME, OUT o_told VARCHAR(32))
BEGIN
  SELECT IF(e.state = 'decided', COALESCE((SELECT d.outcome FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1), 'decided'), e.state),
    e.received_at, (SELECT MAX(k.due_at) FROM data.clock k WHERE k.enquiry_id = e.id AND k.kind = 'decision'),
    (SELECT d.family_told FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1)
  INTO o_state, o_received, o_due, o_told
  FROM data.enquiry e WHERE e.id = p_enquiry;
  IF o_state = 'accept' AND EXISTS (SELECT 1 FROM data.episode x JOIN data.involvement v ON v.episode_id = x.id AND v.role = 'key_worker' WHERE x.enquiry_id = p_enquiry) THEN
    SET o_state = 'worker';
  END IF;
  IF p_held IS NOT NULL THEN
    SELECT IF(h.form = 'request', 'received', 'complaint_received'), h.received_at,
      core.clock_due(h.service_id, IF(h.form = 'request', 'decision', 'complaint_acknowledge'), h.received_at)
    INTO o_state, o_received, o_due FROM data.held h WHERE h.id = p_held;
  END IF;
END
