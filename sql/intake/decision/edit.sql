-- outer: casework | enquiry role=contact_officer | read
-- The page on which an enquiry is decided: what the form begins with, the teams, and what must be seen first.
CREATE PROCEDURE intake.decision_edit(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  DECLARE v_referrer VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.decision_referrer(p_enquiry);
  SELECT 1 AS form, e.version, (SELECT t.code FROM data.team t WHERE t.id = e.proposed_team_id) AS team, COALESCE(v_referrer, 'no_referrer') AS referrer_told
  FROM data.enquiry e WHERE e.id = p_enquiry;
  SELECT 1 AS enquiry, e.reference, e.kind, e.channel, e.state, e.agreement, e.asked_by, e.parent_may_know, e.urgency, e.postcode, t.name AS team,
    v_referrer AS referrer,
    EXISTS (SELECT 1 FROM data.decision d WHERE d.enquiry_id = e.id AND d.outcome = 'accept') AS accepted, (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id) AS people
  FROM data.enquiry e LEFT JOIN data.team t ON t.id = e.proposed_team_id WHERE e.id = p_enquiry;
  CALL core.danger_list(p_post, p_enquiry);
  CALL intake.contact_list(p_enquiry);
  CALL intake.match_waiting(p_post, p_enquiry);
  SELECT 1 AS `teams[]`, t.code AS value, t.name AS label, IF(intake.team_managed(t.id), NULL, 'Nobody manages this team now. If you choose it, an administrator is told') AS hint
  FROM data.team t JOIN data.enquiry e ON e.service_id = t.service_id WHERE e.id = p_enquiry AND t.locality = 1 ORDER BY t.name;
  CALL intake.decision_ways(p_enquiry, v_referrer);
END
