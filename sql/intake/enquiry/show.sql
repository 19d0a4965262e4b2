-- outer: casework | enquiry role=contact_officer,manager | read
-- first: intake.enquiry_note(p_post, p_enquiry, p_request)
-- One enquiry, whole, to whoever screens it.
CREATE PROCEDURE intake.enquiry_show(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS enquiry, e.reference, e.kind, e.channel, e.received_at, e.urgency, e.harm, e.postcode, e.agreement, e.asked_by, e.parent_may_know,
    core.fact(e.facts, '$."enquiry.staff_risk"') AS staff_risk, core.fact(e.facts, '$."enquiry.staff_risk_detail"') AS staff_risk_detail, e.state, e.version,
    e.form_hash, f.name AS form, e.answers, e.opened_at, o.name AS opened_by, t.name AS team,
    g.name AS agency, ra.name AS referrer, rp.title AS referrer_title, ra.mail AS referrer_mail,
    c.name AS caller, c.agency AS caller_agency, c.phone AS caller_phone, c.email AS caller_email, ka.name AS keyed_by,
    k.due_at, core.day_of(e.service_id, k.due_at - INTERVAL 1 SECOND) AS due_on,
    intake.due_code(v_now, v_today, core.day_of(e.service_id, k.due_at - INTERVAL 1 SECOND), k.due_at, k.met_at) AS due,
    core.clock_minutes(k.started_at, v_now) AS spent, core.clock_minutes(k.started_at, k.due_at) AS span,
    n.due_at AS answer_due_at, core.day_of(e.service_id, n.due_at - INTERVAL 1 SECOND) AS answer_due_on,
    intake.due_code(v_now, v_today, core.day_of(e.service_id, n.due_at - INTERVAL 1 SECOND), n.due_at, n.met_at) AS answer_due,
    core.clock_minutes(n.started_at, v_now) AS answer_spent, core.clock_minutes(n.started_at, n.due_at) AS answer_span,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'contact_officer') AND e.state <> 'decided' AS may_decide,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'contact_officer')
      AND NOT EXISTS (SELECT 1 FROM data.decision d WHERE d.enquiry_id = e.id AND d.outcome = 'accept') AS may_decide_again
  FROM data.enquiry e
  LEFT JOIN data.form_definition f ON f.hash = e.form_hash
  LEFT JOIN data.post op ON op.id = e.opened_by_post_id LEFT JOIN data.account o ON o.id = op.account_id
  LEFT JOIN data.team t ON t.id = e.proposed_team_id
  LEFT JOIN data.agency g ON g.id = e.agency_id
  LEFT JOIN data.post rp ON rp.id = e.referrer_post_id LEFT JOIN data.account ra ON ra.id = rp.account_id
  LEFT JOIN data.post kp ON kp.id = e.keyed_by_post_id LEFT JOIN data.account ka ON ka.id = kp.account_id
  LEFT JOIN data.enquiry_caller c ON c.enquiry_id = e.id
  LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'decision'
  LEFT JOIN data.clock n ON n.enquiry_id = e.id AND n.kind = 'referrer_answer'
  WHERE e.id = p_enquiry;
  SELECT 1 AS `people[]`, i.place, i.role, i.first_name, i.last_name, i.known_as, i.born, i.due, i.sex, i.relationship,
    i.parental_responsibility, i.main_carer, i.lives_at_home, i.phone, i.email, i.address, i.postcode, i.school
  FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry ORDER BY i.place;
  CALL intake.contact_list(p_enquiry);
  SELECT DISTINCT 1 AS `duplicates[]`, e.reference FROM data.decision d
  JOIN data.enquiry e ON e.id = d.enquiry_id JOIN core.enquiry_access x ON x.enquiry_id = e.id AND x.post_id = p_post
  WHERE d.duplicate_of_enquiry_id = p_enquiry AND d.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = d.enquiry_id);
  SELECT 1 AS `criteria[]`, c.label
  FROM data.enquiry_criterion x JOIN data.enquiry e ON e.id = x.enquiry_id
  JOIN data.code c ON c.service_id = e.service_id AND c.list IN ('criterion', 'child_sign') AND c.code = x.criterion
  WHERE x.enquiry_id = p_enquiry ORDER BY c.list DESC, c.place;
  CALL core.danger_list(p_post, p_enquiry);
  CALL intake.message_list(p_enquiry);
  CALL intake.decision_list(p_enquiry);
  CALL intake.match_list(p_post, p_enquiry);
  CALL intake.match_waiting(p_post, p_enquiry);
END
