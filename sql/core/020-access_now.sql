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
-- The team's manager: scope manage (allocate, decide, lists) always, the record while they have said why they read it. A
-- restricted family is its named manager's alone, also when that one has left: nobody gets in by somebody leaving.
SELECT p.id, e.id, rs.scope, 'manager'
FROM data.post p
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
JOIN data.episode e ON e.team_id = p.team_id
JOIN data.family f ON f.id = e.family_id
JOIN data.role_scope rs ON rs.role = r.role
JOIN (SELECT core.today() AS day) t
WHERE p.ends IS NULL
  AND (f.restricted = 0 OR f.restricted_manager_post_id = p.id)
  AND (rs.scope = 'manage' OR EXISTS (SELECT 1 FROM data.reading_purpose u WHERE u.post_id = p.id AND u.episode_id = e.id AND u.ends >= t.day))
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL)
UNION ALL
-- Who covers for the team's manager, as they do for their own team.
SELECT v.post_id, e.id, rs.scope, 'manager'
FROM core.cover_now v
JOIN data.episode e ON e.team_id = v.team_id
JOIN data.family f ON f.id = e.family_id
JOIN data.role_scope rs ON rs.role = 'manager'
JOIN (SELECT core.today() AS day) t
WHERE (f.restricted = 0 OR f.restricted_manager_post_id = v.post_id)
  AND (rs.scope = 'manage' OR EXISTS (SELECT 1 FROM data.reading_purpose u WHERE u.post_id = v.post_id AND u.episode_id = e.id AND u.ends >= t.day))
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = v.post_id AND c.family_id = e.family_id AND c.ended_at IS NULL)
UNION ALL
-- Who took a family over from its only manager, for as long as that one has a conflict of interest with it.
SELECT p.id, e.id, rs.scope, 'manager'
FROM data.conflict h
JOIN data.post p ON p.id = h.successor_post_id AND p.ends IS NULL
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
JOIN data.episode e ON e.family_id = h.family_id
JOIN data.family f ON f.id = e.family_id
JOIN data.role_scope rs ON rs.role = r.role
JOIN (SELECT core.today() AS day) t
WHERE h.ended_at IS NULL
  AND (f.restricted = 0 OR f.restricted_manager_post_id = p.id)
  AND (rs.scope = 'manage' OR EXISTS (SELECT 1 FROM data.reading_purpose u WHERE u.post_id = p.id AND u.episode_id = e.id AND u.ends >= t.day))
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL)
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
