-- Persons that a post must not find: of a family that it is in conflict with, or of a restricted family that
-- it is not the named manager of.
CREATE VIEW core.person_hidden AS
SELECT p.id AS post_id, m.person_id
FROM data.family_member m
JOIN data.family f ON f.id = m.family_id AND f.restricted = 1
JOIN data.post p ON p.service_id = f.service_id
WHERE NOT EXISTS (SELECT 1 FROM core.named_manager_now n WHERE n.family_id = f.id AND n.post_id = p.id)
UNION ALL
SELECT c.post_id, m.person_id
FROM data.conflict c
JOIN data.family_member m ON m.family_id = c.family_id
WHERE c.ended_at IS NULL
