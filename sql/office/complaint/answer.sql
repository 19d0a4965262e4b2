-- outer: manage | complaint role=complaints_officer,manager | read
-- What the page that records the answer shows beside its form.
CREATE PROCEDURE office.complaint_answer(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  DECLARE v_stage INT DEFAULT (SELECT MAX(s.stage) FROM data.complaint_stage s WHERE s.complaint_id = p_complaint);
  CALL office.complaint_head(p_complaint);
  CALL office.complaint_stop(office.complaint_answer_stop(p_post, p_complaint, v_stage));
  CALL office.complaint_answer_ways(p_complaint);
  SELECT 1 AS after, IF(v_stage < IF(c.route = 'statutory', 3, 2), 1, NULL) AS may_ask FROM data.complaint c WHERE c.id = p_complaint;
  SELECT 1 AS form, c.version, s.finding, s.answer, s.learning, s.prevention FROM data.complaint c
  LEFT JOIN data.complaint_stage s ON s.complaint_id = c.id AND s.stage = (SELECT MAX(n.stage) FROM data.complaint_stage n WHERE n.complaint_id = c.id)
  WHERE c.id = p_complaint;
END
