-- outer: casework | role=contact_officer,manager | read
-- first: intake.inbox_note(p_post, p_state, p_find, p_kind, p_urgency, p_sort, p_page, p_request)
-- What came in. p_state: received, opened, waiting, decided; anything else: all that is to be decided.
-- p_find: a reference as typed. p_kind, p_urgency: only those. p_sort: intake.inbox_sort. 20 a page; what is decided is
-- not counted, there may be very much of it.
CREATE PROCEDURE intake.inbox_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_find VARCHAR(40),
  IN p_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_urgency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT DEFAULT intake.page_number(p_page);
  DECLARE v_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.inbox_role(p_post);
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_today DATE DEFAULT core.today();
  DECLARE v_ids TEXT;
  CALL intake.inbox_page(p_post, p_state, p_find, p_kind, p_urgency, p_sort, p_page, v_ids);
  CALL core.danger_list(p_post, NULL);
  SELECT 1 AS inbox, COALESCE(CASE intake.inbox_state(p_state) WHEN 'waiting_for_information' THEN 'waiting' ELSE intake.inbox_state(p_state) END, 'open') AS state,
    p_find AS find, intake.inbox_kind(p_kind) AS kind, intake.inbox_urgency(p_urgency) AS urgency;
  SELECT 1 AS list, intake.inbox_sort(p_sort) AS sort, x.total, (v_page - 1) * 20 + 1 AS first, (v_page - 1) * 20 + LEAST(JSON_LENGTH(v_ids), 20) AS last,
    v_page AS page, v_page - 1 AS previous, v_page + 1 AS next, IF(x.total IS NULL, v_page + (JSON_LENGTH(v_ids) > 20), CEIL(GREATEST(x.total, 1) / 20)) AS pages
  FROM (SELECT IF(intake.inbox_state(p_state) = 'decided' OR core.reference_typed(p_find) IS NOT NULL, NULL,
      (SELECT COUNT(*) FROM data.enquiry e JOIN core.enquiry_access a ON a.enquiry_id = e.id AND a.post_id = p_post AND a.role = v_role
       WHERE e.service_id = (SELECT p.service_id FROM data.post p WHERE p.id = p_post) AND e.state IN ('received', 'opened', 'waiting_for_information')
         AND (intake.inbox_state(p_state) IS NULL OR e.state = intake.inbox_state(p_state))
         AND (intake.inbox_kind(p_kind) IS NULL OR e.kind = intake.inbox_kind(p_kind))
         AND (intake.inbox_urgency(p_urgency) IS NULL OR e.urgency = intake.inbox_urgency(p_urgency)))) AS total) x;
  SELECT 1 AS counts, COUNT(*) AS open, COALESCE(SUM(e.state = 'received'), 0) AS received, COALESCE(SUM(e.state = 'opened'), 0) AS opened,
    COALESCE(SUM(e.state = 'waiting_for_information'), 0) AS waiting
  FROM data.enquiry e JOIN core.enquiry_access a ON a.enquiry_id = e.id AND a.post_id = p_post AND a.role = v_role
  WHERE e.service_id = (SELECT p.service_id FROM data.post p WHERE p.id = p_post) AND e.state IN ('received', 'opened', 'waiting_for_information');
  SELECT 1 AS held, NULLIF(SUM(h.sign <> 'none'), 0) AS real_ones, NULLIF(COUNT(*), 0) AS total FROM data.held h
  WHERE h.service_id = (SELECT p.service_id FROM data.post p WHERE p.id = p_post) AND h.form = 'request' AND h.state = 'held' AND v_role = 'contact_officer';
  SELECT 1 AS `enquiries[]`, e.reference, e.kind, e.channel, e.urgency, e.harm, e.state, e.agreement, core.day_of(e.service_id, e.received_at) AS received_on,
    k.due_at, core.day_of(e.service_id, k.due_at - INTERVAL 1 SECOND) AS due_on,
    intake.due_code(v_now, v_today, core.day_of(e.service_id, k.due_at - INTERVAL 1 SECOND), k.due_at, k.met_at) AS due,
    core.clock_minutes(k.started_at, v_now) AS spent, core.clock_minutes(k.started_at, k.due_at) AS span,
    COALESCE(g.name, c.agency) AS agency, t.name AS team,
    (SELECT CONCAT(i.first_name, ' ', i.last_name) FROM data.enquiry_person i WHERE i.enquiry_id = e.id ORDER BY i.role = 'child' DESC, i.place LIMIT 1) AS name,
    (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id AND i.role = 'child') AS children,
    (SELECT d.outcome FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1) AS outcome,
    (SELECT m.direction FROM data.enquiry_message m WHERE m.enquiry_id = e.id ORDER BY m.id DESC LIMIT 1) = 'from_referrer' AND e.state <> 'decided' AS answered,
    o.name AS opened_by
  FROM JSON_TABLE(v_ids, '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) l
  JOIN data.enquiry e ON e.id = CAST(l.id AS UNSIGNED)
  LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'decision'
  LEFT JOIN data.agency g ON g.id = e.agency_id
  LEFT JOIN data.enquiry_caller c ON c.enquiry_id = e.id
  LEFT JOIN data.team t ON t.id = e.proposed_team_id
  LEFT JOIN data.post op ON op.id = e.opened_by_post_id
  LEFT JOIN data.account o ON o.id = op.account_id
  ORDER BY l.place
  LIMIT 20;
END
