-- Somebody who asks for help says that they are hurt or frightened: it is at the top of the inbox and in the mail now. What they
-- wrote, and how to reach them, stands in the enquiry alone.
CREATE PROCEDURE core.danger_request(IN p_enquiry BIGINT)
BEGIN
  INSERT INTO data.danger (service_id, reference, source, told_at, about_staff, enquiry_id)
  SELECT e.service_id, e.reference, 'request', core.now(), 0, e.id FROM data.enquiry e WHERE e.id = p_enquiry;
  CALL core.danger_begin(LAST_INSERT_ID());
END
