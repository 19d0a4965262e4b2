-- outer: partner | enquiry role=partner | read
-- After it was sent: the reference, and the day by which it will have been read.
CREATE PROCEDURE intake.referral_done(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS sent, e.reference, e.received_at, e.agreement, core.day_of(e.service_id, k.due_at - INTERVAL 1 SECOND) AS answer_by
  FROM data.enquiry e LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'referrer_answer' WHERE e.id = p_enquiry;
END
