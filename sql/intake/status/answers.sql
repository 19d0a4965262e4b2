-- What the person reads of a complaint besides its state: answers, a reason for more time, what comes next.
CREATE PROCEDURE intake.status_answers(IN p_complaint BIGINT)
BEGIN
  DECLARE v_service, v_again INT;
  SET v_service = (SELECT c.service_id FROM data.complaint c WHERE c.id = p_complaint);
  SET v_again = (SELECT r.amount FROM data.clock_rule r WHERE r.service_id = v_service AND r.kind = 'complaint_ask_again');
  SELECT 1 AS `answers[]`, s.stage AS number, s.answer AS words, s.finding, s.prevention, core.day_of(v_service, s.answered_at) AS answered_on
  FROM data.complaint_stage s WHERE s.complaint_id = p_complaint AND s.answered_at IS NOT NULL ORDER BY s.stage;
  CALL core.complaint_said(p_complaint, NULL);
  SELECT 1 AS heard, s.acknowledged_words AS words, core.day_of(v_service, s.acknowledged_at) AS heard_on
  FROM data.complaint_stage s WHERE s.complaint_id = p_complaint AND s.acknowledged_words IS NOT NULL ORDER BY s.stage DESC LIMIT 1;
  SELECT 1 AS more_time, k.extended_reason AS words, k.extended_days AS days
  FROM data.clock k WHERE k.complaint_id = p_complaint AND k.met_at IS NULL AND k.extended_days IS NOT NULL;
  SELECT 1 AS next, c.sent_to, c.route_reason AS words, IF(c.stage = 'answered' AND MAX(s.stage) < IF(c.route = 'statutory', 3, 2), 1, NULL) AS may_ask,
    core.working_day_add(v_service, core.day_of(v_service, MAX(s.answered_at)), v_again) AS ask_by, MAX(s.stage) AS stage_number
  FROM data.complaint c LEFT JOIN data.complaint_stage s ON s.complaint_id = c.id WHERE c.id = p_complaint GROUP BY c.id;
  SELECT 1 AS note, IF(c.on_behalf_of IS NOT NULL AND COALESCE(c.authority, 'none') = 'none', 1, NULL) AS authority,
    IF(FIND_IN_SET('silent', REPLACE(core.complaint_notes(c.facts), ' ', ',')), 1, NULL) AS silent
  FROM data.complaint c WHERE c.id = p_complaint AND c.stage IN ('received', 'stage_1', 'stage_2');
END
