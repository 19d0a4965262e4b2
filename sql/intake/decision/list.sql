-- Every decision on an enquiry, the last first: for those who screen.
CREATE PROCEDURE intake.decision_list(IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS `decisions[]`, d.outcome, d.reason, l.label AS level_of_need, t.name AS team, NOT intake.team_managed(t.id) AS unmanaged, d.taken_by, d.taken_at, d.signposted_to, o.reference AS duplicate_of,
    d.referrer_told, d.referrer_words, d.referrer_why_not, d.family_told, d.family_why_not, d.decided_at, a.name AS decided_by
  FROM data.decision d
  JOIN data.enquiry e ON e.id = d.enquiry_id
  JOIN data.post p ON p.id = d.decided_by_post_id JOIN data.account a ON a.id = p.account_id
  LEFT JOIN data.team t ON t.id = d.team_id
  LEFT JOIN data.enquiry o ON o.id = d.duplicate_of_enquiry_id
  LEFT JOIN data.code l ON l.service_id = e.service_id AND l.list = 'level_of_need' AND l.code = d.level_of_need
  WHERE d.enquiry_id = p_enquiry ORDER BY d.id DESC;
END
