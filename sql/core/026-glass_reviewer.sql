-- Who may review which use of broken glass: the managers of the family's team and who covers for them, where there is none any manager of the
-- service; of a restricted family its named manager. Never who broke it, nobody with a conflict of interest.
CREATE VIEW core.glass_reviewer AS
SELECT g.id AS glass_id, p.id AS post_id
FROM data.glass g
JOIN data.episode e ON e.id = g.episode_id
JOIN data.family f ON f.id = e.family_id
JOIN data.post p ON p.service_id = e.service_id AND p.ends IS NULL AND p.id <> g.post_id
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
WHERE NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = f.id AND c.ended_at IS NULL)
  AND IF(f.restricted = 1, p.id = f.restricted_manager_post_id, p.team_id = e.team_id
    OR e.team_id IN (SELECT v.team_id FROM core.cover_now v WHERE v.post_id = p.id)
    OR NOT EXISTS (SELECT 1 FROM data.post o JOIN data.post_role x ON x.post_id = o.id AND x.role = 'manager'
                   WHERE o.team_id = e.team_id AND o.ends IS NULL AND o.id <> g.post_id
                     AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = o.id AND c.family_id = f.id AND c.ended_at IS NULL)))
