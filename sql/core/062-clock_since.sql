-- Sets the clocks of what came earlier than it was taken in: nobody waits longer because it was held apart.
CREATE PROCEDURE core.clock_since(IN p_enquiry BIGINT, IN p_complaint BIGINT, IN p_at DATETIME)
BEGIN
  UPDATE data.clock SET due_at = core.clock_due(service_id, kind, p_at), started_at = p_at
  WHERE (enquiry_id = p_enquiry OR complaint_id = p_complaint) AND met_at IS NULL;
END
