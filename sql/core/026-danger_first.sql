-- Who is to read of a danger first: the front door; the named manager where it is of a restricted family; the complaints
-- officers where it is about somebody who works here. Never whom it is about, nor anybody in conflict with the family, nor
-- whoever may not read the request for help that it came with.
CREATE VIEW core.danger_first AS
SELECT p.id AS post_id, d.id AS danger_id
FROM data.danger d
JOIN data.post p ON p.service_id = d.service_id AND p.ends IS NULL
JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
LEFT JOIN data.episode e ON e.id = d.episode_id
LEFT JOIN data.family f ON f.id = e.family_id
WHERE IF(d.about_staff,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'complaints_officer'),
    IF(COALESCE(f.restricted, 0), p.id = f.restricted_manager_post_id AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'manager'),
      EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'contact_officer')))
  AND NOT EXISTS (SELECT 1 FROM data.danger_about b WHERE b.danger_id = d.id AND b.post_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = d.complaint_id AND b.post_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = f.id AND c.ended_at IS NULL)
  AND (d.enquiry_id IS NULL OR EXISTS (SELECT 1 FROM core.enquiry_access q WHERE q.enquiry_id = d.enquiry_id AND q.post_id = p.id AND q.role = 'contact_officer'))
