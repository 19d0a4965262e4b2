-- outer: manage | complaint role=complaints_officer | read
-- What the pages that record a step or an answer show beside their form.
CREATE PROCEDURE office.complaint_edit(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS complaint, c.reference, c.kind, c.received_at AS received, c.stage, c.safe_ways, c.answered_at AS answered
  FROM data.complaint c WHERE c.id = p_complaint;
  SELECT 1 AS form, c.version FROM data.complaint c WHERE c.id = p_complaint;
  SELECT 1 AS `posts[]`, CAST(p.id AS CHAR) AS value, CONCAT(a.name, ', ', p.title) AS label
  FROM data.post p JOIN data.account a ON a.id = p.account_id
  JOIN data.complaint c ON c.id = p_complaint AND c.service_id = p.service_id
  JOIN data.agency g ON g.id = p.agency_id AND g.kind = 'council'
  WHERE p.ends IS NULL AND p.id <> p_post ORDER BY a.name;
END
