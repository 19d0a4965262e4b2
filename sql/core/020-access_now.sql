-- Who may see what of which episode now, and on which ground: one relation for single checks and for lists alike.
-- A conflict of interest overrides all; what the family keeps from an agency (core.sharing_refused) its posts do not have.
CREATE VIEW core.access_now AS
-- A part in it: key worker, lead practitioner, TAF member, consulted.
SELECT i.post_id, i.episode_id, s.scope, 'involvement' AS ground
FROM data.involvement i
JOIN data.involvement_scope s ON s.involvement_id = i.id
JOIN data.episode e ON e.id = i.episode_id
JOIN data.post ip ON ip.id = i.post_id
JOIN (SELECT core.today() AS day) t -- once, not once a row
WHERE i.ended_at IS NULL AND i.starts <= t.day AND (i.ends IS NULL OR i.ends >= t.day)
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = i.post_id AND c.family_id = e.family_id AND c.ended_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM core.sharing_refused r WHERE r.episode_id = i.episode_id AND r.agency_id = ip.agency_id AND r.scope = s.scope)
UNION ALL
-- Whoever manages it: scope manage (allocate, decide, lists) always, the record while they have said why they read it.
SELECT m.post_id, m.episode_id, rs.scope, 'manager'
FROM core.manager_now m
JOIN data.role_scope rs ON rs.role = 'manager'
JOIN (SELECT core.today() AS day) t
WHERE rs.scope = 'manage' OR EXISTS (SELECT 1 FROM data.reading_purpose u WHERE u.post_id = m.post_id AND u.episode_id = m.episode_id AND u.ends >= t.day)
UNION ALL
-- Broken glass: to read only (core.family_open), never a restricted family.
SELECT g.post_id, g.episode_id, s.scope, 'glass'
FROM data.glass g
JOIN data.glass_scope s ON s.glass_id = g.id
JOIN data.post p ON p.id = g.post_id AND p.ends IS NULL
JOIN data.episode e ON e.id = g.episode_id
JOIN data.family f ON f.id = e.family_id AND f.restricted = 0
JOIN (SELECT core.now() AS instant) t
WHERE g.state = 'opened' AND g.until_at > t.instant
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = g.post_id AND c.family_id = e.family_id AND c.ended_at IS NULL)
