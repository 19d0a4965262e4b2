-- Who manages a team now and can sign in: its own manager, or who covers for them.
CREATE VIEW core.team_manager_now AS
SELECT p.team_id, p.id AS post_id
FROM data.post p JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
WHERE p.ends IS NULL AND p.team_id IS NOT NULL
UNION ALL
SELECT v.team_id, v.post_id
FROM core.cover_now v JOIN data.post p ON p.id = v.post_id JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
