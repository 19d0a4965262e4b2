-- outer: manage | complaint role=complaints_officer | read
CREATE PROCEDURE office.complaint_show(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS complaint, c.reference, c.kind, c.received_at AS received, c.stage, c.route, c.finding, c.answer, c.learning, c.prevention,
    c.answer_way, c.acknowledged_at AS acknowledged, c.answered_at AS answered, c.complainant_name AS complainant, c.on_behalf_of, c.safe_ways,
    a.name AS handler, IF(c.handler_post_id = p_post, 1, 0) AS mine, c.version
  FROM data.complaint c LEFT JOIN data.post p ON p.id = c.handler_post_id LEFT JOIN data.account a ON a.id = p.account_id
  WHERE c.id = p_complaint;
  SELECT 1 AS submitted, d.name AS form, c.form_hash AS hash, c.answers, d.definition
  FROM data.complaint c LEFT JOIN data.form_definition d ON d.hash = c.form_hash WHERE c.id = p_complaint;
  SELECT 1 AS `clocks[]`, k.kind, k.started_at AS started, k.due_at - INTERVAL 1 SECOND AS due, k.met_at AS met,
    CASE WHEN k.met_at IS NOT NULL THEN 'met' WHEN k.due_at <= core.now() THEN 'late'
         WHEN k.due_at <= core.day_start(k.service_id, core.today() + INTERVAL 1 DAY) THEN 'today' ELSE 'later' END AS due_state
  FROM data.clock k WHERE k.complaint_id = p_complaint ORDER BY k.id;
  SELECT 1 AS `steps[]`, s.kind, CASE s.kind WHEN 'acknowledged' THEN 'Acknowledged' WHEN 'talked' THEN 'Talked to somebody' WHEN 'looked_into' THEN 'Looked into it'
      WHEN 'route_chosen' THEN 'Route chosen' WHEN 'person_named' THEN 'Named whom it is about' WHEN 'answered' THEN 'Answered' ELSE 'Something else' END AS kind_label, s.what, s.done_at AS done_when, s.recorded_at AS recorded, a.name AS recorded_by
  FROM data.complaint_step s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id
  WHERE s.complaint_id = p_complaint ORDER BY s.done_at, s.id;
  SELECT 1 AS `about[]`, a.name, g.name AS agency FROM data.complaint_about b
  JOIN data.post p ON p.id = b.post_id JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  WHERE b.complaint_id = p_complaint ORDER BY a.name;
END
