-- Why a family came, for whoever chooses its key worker: what was written, why it was accepted, what it meets, and who must not
-- know. Nothing that the enquiry itself would not show them.
CREATE PROCEDURE record.allocation_story(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_enquiry BIGINT DEFAULT (SELECT MAX(q.enquiry_id) FROM data.episode e JOIN core.enquiry_access q ON q.enquiry_id = e.enquiry_id
    WHERE e.id = p_episode AND q.post_id = p_post AND q.role = 'manager');
  SELECT 1 AS story, q.reference, q.urgency, q.harm, core.fact(q.facts, '$."enquiry.happening"') AS happening,
    (SELECT d.reason FROM data.decision d WHERE d.enquiry_id = q.id AND d.outcome = 'accept' ORDER BY d.id DESC LIMIT 1) AS accepted
  FROM data.enquiry q WHERE q.id = v_enquiry;
  SELECT 1 AS `criteria[]`, k.label
  FROM data.enquiry_criterion c JOIN data.enquiry q ON q.id = c.enquiry_id
  JOIN data.code k ON k.service_id = q.service_id AND k.list IN ('criterion', 'child_sign') AND k.code = c.criterion
  WHERE c.enquiry_id = v_enquiry ORDER BY k.list DESC, k.place;
  SELECT 1 AS `unsafe[]`, CONCAT(i.first_name, ' ', i.last_name) AS name, s.must_not_know
  FROM data.enquiry_safe_contact s LEFT JOIN data.enquiry_person i ON i.enquiry_id = s.enquiry_id AND i.place = s.place
  WHERE s.enquiry_id = v_enquiry AND s.must_not_know IS NOT NULL ORDER BY s.place;
END
