-- outer: manage | complaint role=complaints_officer,manager | read
-- What the page that records the answer shows beside its form.
CREATE PROCEDURE office.complaint_answer(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  SELECT 1 AS form, c.version, s.finding, s.answer, s.learning, s.prevention FROM data.complaint c
  LEFT JOIN data.complaint_stage s ON s.complaint_id = c.id AND s.stage = (SELECT MAX(n.stage) FROM data.complaint_stage n WHERE n.complaint_id = c.id)
  WHERE c.id = p_complaint;
END
