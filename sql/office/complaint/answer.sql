-- outer: manage | complaint role=complaints_officer | read
-- What the page that records the answer shows beside its form.
CREATE PROCEDURE office.complaint_answer(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS complaint, c.reference, c.kind, c.received_at AS received, c.stage, c.safe_ways, c.answered_at AS answered
  FROM data.complaint c WHERE c.id = p_complaint;
  SELECT 1 AS form, c.version, c.finding, c.answer, c.learning, c.prevention FROM data.complaint c WHERE c.id = p_complaint;
END
