-- outer: manage | complaint role=complaints_officer,manager | read
-- One answer as a letter, to this complaint's own address and only if a letter is safe.
CREATE PROCEDURE office.complaint_letter(IN p_post BIGINT, IN p_complaint BIGINT, IN p_number VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL office.complaint_head(p_complaint);
  IF NOT EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = p_complaint AND s.stage = CAST(p_number AS UNSIGNED) AND s.answered_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS letter, s.stage AS number, c.complainant_name AS complainant, s.answer, s.finding, s.prevention,
    IF(FIND_IN_SET('letter', c.safe_ways), core.fact(c.facts, '$."contact.address"'), NULL) AS address,
    core.day_of(c.service_id, s.answered_at) AS answered_on, a.name AS signed, p.title AS signed_title, IF(s.stage < IF(c.route = 'statutory', 3, 2), 1, NULL) AS may_ask,
    core.working_day_add(c.service_id, core.day_of(c.service_id, s.answered_at),
      (SELECT r.amount FROM data.clock_rule r WHERE r.service_id = c.service_id AND r.kind = 'complaint_ask_again')) AS ask_by
  FROM data.complaint_stage s JOIN data.complaint c ON c.id = s.complaint_id
  LEFT JOIN data.post p ON p.id = s.answered_by_post_id LEFT JOIN data.account a ON a.id = p.account_id
  WHERE s.complaint_id = p_complaint AND s.stage = CAST(p_number AS UNSIGNED);
  CALL core.complaint_said(p_complaint, CAST(p_number AS UNSIGNED));
END
