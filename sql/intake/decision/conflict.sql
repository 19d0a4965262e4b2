-- Someone else was first: what is stored now, in the form's own names, so that the two can be compared.
CREATE PROCEDURE intake.decision_conflict(IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS conflict, e.version, a.name AS changed_by, d.decided_at AS changed_at, d.outcome, d.reason, d.level_of_need, t.code AS team,
    d.taken_by, d.taken_at, d.signposted_to, o.reference AS duplicate_of, d.referrer_told, d.referrer_words, d.referrer_why_not, d.family_told, d.family_why_not
  FROM data.enquiry e
  LEFT JOIN data.decision d ON d.enquiry_id = e.id AND d.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = e.id)
  LEFT JOIN data.team t ON t.id = d.team_id
  LEFT JOIN data.enquiry o ON o.id = d.duplicate_of_enquiry_id
  LEFT JOIN data.post p ON p.id = d.decided_by_post_id LEFT JOIN data.account a ON a.id = p.account_id
  WHERE e.id = p_enquiry;
  SIGNAL SQLSTATE '45409';
END
