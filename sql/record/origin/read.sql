-- One enquiry as it was sent. What an officer decided and wrote with the referrer is not in it.
CREATE PROCEDURE record.origin_read(IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS enquiry, q.reference, q.kind, q.channel, q.received_at, q.form_hash, f.name AS form, q.answers,
    a.name AS referrer, r.title AS referrer_title, g.name AS agency, a.mail AS referrer_mail,
    c.name AS caller, c.agency AS caller_agency
  FROM data.enquiry q
  LEFT JOIN data.form_definition f ON f.hash = q.form_hash
  LEFT JOIN data.post r ON r.id = q.referrer_post_id
  LEFT JOIN data.account a ON a.id = r.account_id
  LEFT JOIN data.agency g ON g.id = q.agency_id
  LEFT JOIN data.enquiry_caller c ON c.enquiry_id = q.id
  WHERE q.id = p_enquiry;
END
