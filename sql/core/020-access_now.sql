-- Who may see what of which episode now: one relation for single checks and for lists alike.
-- A conflict of interest overrides all.
CREATE VIEW core.access_now AS
SELECT i.post_id, i.episode_id, s.scope
FROM data.involvement i
JOIN data.involvement_scope s ON s.involvement_id = i.id
JOIN data.episode e ON e.id = i.episode_id
JOIN (SELECT core.today() AS day) t -- once, not once a row
WHERE i.ended_at IS NULL AND i.starts <= t.day AND (i.ends IS NULL OR i.ends >= t.day)
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = i.post_id AND c.family_id = e.family_id AND c.ended_at IS NULL)
UNION ALL
SELECT p.id, e.id, rs.scope
FROM data.post p
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
JOIN data.episode e ON e.team_id = p.team_id
JOIN data.family f ON f.id = e.family_id
JOIN data.role_scope rs ON rs.role = r.role
WHERE p.ends IS NULL
  AND (f.restricted = 0 OR f.restricted_manager_post_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL)
