-- Who manages which episode now, and can sign in: the manager of its team, who covers for them, and who took the family over from its only
-- manager for as long as that one has a conflict of interest with it. A restricted family has one manager, the named one, whatever team
-- an episode is in.
CREATE VIEW core.manager_now AS
SELECT p.id AS post_id, e.id AS episode_id
FROM data.post p
JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
JOIN data.episode e ON e.team_id = p.team_id
JOIN data.family f ON f.id = e.family_id AND f.restricted = 0
WHERE p.ends IS NULL
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL)
UNION ALL
SELECT v.post_id, e.id
FROM core.cover_now v
JOIN data.episode e ON e.team_id = v.team_id
JOIN data.family f ON f.id = e.family_id AND f.restricted = 0
LEFT JOIN data.conflict c ON c.post_id = v.post_id AND c.family_id = e.family_id AND c.ended_at IS NULL
WHERE c.post_id IS NULL
UNION ALL
SELECT p.id, e.id
FROM data.conflict h
JOIN data.post p ON p.id = h.successor_post_id AND p.ends IS NULL
JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
JOIN data.episode e ON e.family_id = h.family_id
JOIN data.family f ON f.id = e.family_id AND f.restricted = 0
WHERE h.ended_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL)
UNION ALL
SELECT n.post_id, e.id
FROM core.named_manager_now n
JOIN data.episode e ON e.family_id = n.family_id
