-- outer: partner | enquiry role=partner | read
-- A referral, to whoever made it: how far it is, the outcome in the words meant for them, and the thread.
-- Nothing of what else is known here. answer_by: when they hear; once we have asked them something, when it is decided.
CREATE PROCEDURE intake.referral_show(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS referral, e.reference, e.received_at, e.state, e.agreement, e.version, e.form_hash, f.name AS form, e.answers,
    (SELECT intake.outcome_told(d.referrer_told, d.outcome) FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1) AS outcome,
    (SELECT IF(d.referrer_told IN ('not_told', 'no_referrer'), NULL, d.signposted_to) FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1) AS signposted_to,
    (SELECT IF(d.referrer_told = 'not_told', NULL, d.decided_at) FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1) AS decided_at,
    core.day_of(e.service_id, IF(k.met_at IS NULL, k.due_at, IF(v.met_at IS NULL, v.due_at, NULL)) - INTERVAL 1 SECOND) AS answer_by,
    intake.referral_may_write(e.id) AS may_write
  FROM data.enquiry e
  LEFT JOIN data.form_definition f ON f.hash = e.form_hash
  LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'referrer_answer'
  LEFT JOIN data.clock v ON v.enquiry_id = e.id AND v.kind = 'decision'
  WHERE e.id = p_enquiry;
  SELECT 1 AS form, e.version FROM data.enquiry e WHERE e.id = p_enquiry;
  CALL intake.message_list(p_enquiry);
END
