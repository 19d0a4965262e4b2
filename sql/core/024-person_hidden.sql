-- Persons that a post must not find: of a family that it is in conflict with, or of a restricted family that
-- it is not the named manager of.
CREATE VIEW core.person_hidden AS
SELECT p.id AS post_id, m.person_id
FROM data.family_member m
JOIN data.family f ON f.id = m.family_id AND f.restricted = 1
JOIN data.post p ON p.service_id = f.service_id
LEFT JOIN data.post_role r ON r.post_id = p.id AND r.post_id = f.restricted_manager_post_id AND r.role = 'manager'
WHERE r.post_id IS NULL
UNION ALL
SELECT c.post_id, m.person_id
FROM data.conflict c
JOIN data.family_member m ON m.family_id = c.family_id
WHERE c.ended_at IS NULL
