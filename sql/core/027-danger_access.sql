-- Who may read of a danger now: whoever is to read it first; where nobody is left of them, the managers whom it is not about. Who
-- would tell nobody does not count as left: somebody else is to look.
-- Single checks, lists and mail all read this view.
CREATE VIEW core.danger_access AS
SELECT x.post_id, x.danger_id FROM core.danger_first x
UNION -- each once: a manager may be both
SELECT p.id, d.id
FROM data.danger d
JOIN data.post p ON p.service_id = d.service_id AND p.ends IS NULL
JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
WHERE NOT EXISTS (SELECT 1 FROM core.danger_first x WHERE x.danger_id = d.id AND (d.decided_at IS NULL OR x.post_id <> d.done_by_post_id))
  AND NOT EXISTS (SELECT 1 FROM data.danger_about b WHERE b.danger_id = d.id AND b.post_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = d.complaint_id AND b.post_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM data.conflict c JOIN data.episode e ON e.family_id = c.family_id WHERE e.id = d.episode_id AND c.post_id = p.id AND c.ended_at IS NULL)
  AND (d.enquiry_id IS NULL OR EXISTS (SELECT 1 FROM core.enquiry_access q WHERE q.enquiry_id = d.enquiry_id AND q.post_id = p.id AND q.role = 'manager'))
