-- Who may open which complaint, and as what: complaints officers all but the restricted ones, whoever looks
-- into one that one. Nobody finds one that they are named in. Single checks, lists and counts read this view.
CREATE VIEW core.complaint_access AS
SELECT p.id AS post_id, c.id AS complaint_id,
  IF(EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'complaints_officer'), 'complaints_officer', 'investigator') AS role
FROM data.post p
JOIN data.complaint c ON c.service_id = p.service_id
WHERE p.ends IS NULL
  AND (EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = c.id AND s.investigator_post_id = p.id)
    OR (EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'complaints_officer')
      AND (c.restricted = 0 OR c.handler_post_id = p.id)))
  AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = c.id AND b.post_id = p.id)
