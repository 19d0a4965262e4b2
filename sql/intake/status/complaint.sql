-- The same for a complaint, compliment or comment; what there was before stays where there is none.
CREATE PROCEDURE intake.status_complaint(IN p_complaint BIGINT, INOUT o_state VARCHAR(40), INOUT o_received DATETIME, INOUT o_due DATETIME)
BEGIN
  SELECT CASE WHEN c.kind <> 'complaint' THEN IF(c.thanked_at IS NULL, 'praise_received', 'praise_thanked')
      WHEN c.stage = 'not_for_us' THEN 'complaint_not_for_us' WHEN c.stage = 'ombudsman' THEN 'complaint_ombudsman' WHEN c.stage = 'answered' THEN 'complaint_answered'
      WHEN EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = c.id AND s.acknowledged_at IS NOT NULL AND s.answered_at IS NULL) THEN 'complaint_looking'
      WHEN c.stage = 'stage_2' THEN 'complaint_asked_again' ELSE 'complaint_received' END,
    c.received_at, (SELECT MIN(k.due_at) FROM data.clock k WHERE k.complaint_id = c.id AND k.met_at IS NULL)
  INTO o_state, o_received, o_due
  FROM data.complaint c WHERE c.id = p_complaint;
END
