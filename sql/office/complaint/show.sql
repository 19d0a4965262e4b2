-- outer: manage | complaint role=complaints_officer,manager | read
CREATE PROCEDURE office.complaint_show(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT c.service_id FROM data.complaint c WHERE c.id = p_complaint);
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS complaint, c.reference, c.kind, c.received_at AS received, c.stage, c.route, c.route_reason, c.sent_to, c.refused_ground, c.channel, ka.name AS keyed_by, c.restricted,
    c.complainant_name AS complainant, c.on_behalf_of, c.authority, c.authority_seen, c.safe_ways, t.name AS team, c.themes, c.at_risk, c.supervisor,
    c.family_reference, c.ombudsman_reference, c.ombudsman_decision, c.thanked_at AS thanked,
    (SELECT MAX(s.stage) FROM data.complaint_stage s WHERE s.complaint_id = c.id) AS stage_number, office.next_stage(c.id) AS next_stage,
    IF(c.stage IN ('received', 'stage_1', 'stage_2'), 1, NULL) AS open, IF(office.complaint_route_missing(c.id), 1, NULL) AS route_first, EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'complaints_officer') AS officer,
    EXISTS (SELECT 1 FROM data.clock k JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind AND r.extend_most IS NOT NULL
            WHERE k.complaint_id = c.id AND k.met_at IS NULL) AS may_extend,
    a.name AS handler, c.version
  FROM data.complaint c LEFT JOIN data.post p ON p.id = c.handler_post_id LEFT JOIN data.account a ON a.id = p.account_id
  LEFT JOIN data.post kp ON kp.id = c.keyed_by_post_id LEFT JOIN data.account ka ON ka.id = kp.account_id
  LEFT JOIN data.team t ON t.id = c.team_id
  WHERE c.id = p_complaint;
  CALL office.complaint_bears(p_complaint);
  SELECT 1 AS danger, g.told_at AS told, g.about_staff, g.taken_at AS taken, ta.name AS taken_by, g.done_at AS done, da.name AS done_by, g.social_care, g.told_whom, g.why_nobody, g.done_what,
    (SELECT 1 FROM core.danger_access x WHERE x.danger_id = g.id AND x.post_id = p_post LIMIT 1) AS mine
  FROM data.danger g
  LEFT JOIN data.post tp ON tp.id = g.taken_by_post_id LEFT JOIN data.account ta ON ta.id = tp.account_id
  LEFT JOIN data.post dp ON dp.id = g.done_by_post_id LEFT JOIN data.account da ON da.id = dp.account_id
  WHERE g.complaint_id = p_complaint;
  SELECT 1 AS submitted, d.name AS form, c.form_hash AS hash, c.answers, d.definition
  FROM data.complaint c LEFT JOIN data.form_definition d ON d.hash = c.form_hash WHERE c.id = p_complaint;
  SELECT 1 AS `clocks[]`, k.kind, k.started_at AS started, core.day_of(v_service, k.due_at - INTERVAL 1 SECOND) AS due, k.met_at AS met, k.extended_days, k.extended_reason,
    IF(k.met_at IS NOT NULL AND k.met_at >= k.due_at, 1, NULL) AS met_late,
    core.clock_minutes(k.started_at, core.now()) AS spent, core.clock_minutes(k.started_at, k.due_at) AS span,
    CASE WHEN k.stopped THEN 'stopped' WHEN k.met_at IS NOT NULL THEN 'met' WHEN k.due_at <= core.now() THEN 'late'
         WHEN k.due_at <= core.day_start(v_service, v_today + INTERVAL 1 DAY) THEN 'today'
         WHEN k.due_at <= core.day_start(v_service, core.working_day_add(v_service, v_today, GREATEST(COALESCE(r.warn_working_days, 1), 1)) + INTERVAL 1 DAY) THEN 'soon'
         ELSE 'later' END AS due_state
  FROM data.clock k LEFT JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind WHERE k.complaint_id = p_complaint ORDER BY k.id;
  SELECT 1 AS `stages[]`, s.stage AS number, s.asked_at AS asked, s.asked_by, s.asked_why, s.acknowledged_at AS acknowledged, s.acknowledged_words, i.name AS investigator,
    s.answered_at AS answered, b.name AS answered_by, s.finding, s.answer, s.answer_way, s.remedies, s.prevention, s.learning,
    IF(JSON_LENGTH(s.points) > 0, 1, NULL) AS has_points
  FROM data.complaint_stage s
  LEFT JOIN data.post ip ON ip.id = s.investigator_post_id LEFT JOIN data.account i ON i.id = ip.account_id
  LEFT JOIN data.post bp ON bp.id = s.answered_by_post_id LEFT JOIN data.account b ON b.id = bp.account_id
  WHERE s.complaint_id = p_complaint ORDER BY s.stage DESC;
  SELECT 1 AS `points[]`, s.stage AS number, p.point, p.found, p.evidence FROM data.complaint_stage s
  JOIN JSON_TABLE(COALESCE(s.points, '[]'), '$[*]' COLUMNS (place FOR ORDINALITY, point LONGTEXT PATH '$.point', found LONGTEXT PATH '$.found', evidence LONGTEXT PATH '$.evidence')) p
  WHERE s.complaint_id = p_complaint ORDER BY s.stage, p.place;
  SELECT 1 AS `steps[]`, s.kind, s.what, s.done_at AS done_when, s.recorded_at AS recorded, a.name AS recorded_by
  FROM data.complaint_step s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id
  WHERE s.complaint_id = p_complaint ORDER BY s.done_at, s.id;
  SELECT 1 AS `about[]`, a.name, p.title, g.name AS agency FROM data.complaint_about b
  JOIN data.post p ON p.id = b.post_id JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  WHERE b.complaint_id = p_complaint ORDER BY a.name;
  SELECT 1 AS `actions[]`, CAST(n.id AS CHAR) AS id, n.kind, n.what, n.owner, n.by_day, n.done_at AS done_when, IF(n.done_at IS NULL AND n.by_day < v_today, 1, NULL) AS late
  FROM data.complaint_action n WHERE n.complaint_id = p_complaint ORDER BY n.by_day, n.id;
  SELECT 1 AS `passed[]`, a.name, m.words, m.passed_at AS passed FROM data.compliment_passed m
  JOIN data.post p ON p.id = m.post_id JOIN data.account a ON a.id = p.account_id WHERE m.complaint_id = p_complaint ORDER BY a.name;
END
