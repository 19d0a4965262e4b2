-- Which restrictions have no manager any more (left, does something else, must not see the family), for each administrator who could name
-- another: none of a family with which that one has a conflict of interest.
CREATE VIEW core.restriction_waits AS
SELECT p.id AS post_id, x.id AS restriction_id, x.family_id, x.manager_post_id, x.starts_at
FROM data.restriction x
JOIN data.family f ON f.id = x.family_id
JOIN data.post p ON p.service_id = f.service_id AND p.ends IS NULL
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'admin'
WHERE x.ended_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM core.named_manager_now n WHERE n.family_id = x.family_id)
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = x.family_id AND c.ended_at IS NULL)
