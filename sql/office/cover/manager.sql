-- Managers of a team who can sign in: who may be away, and who may cover.
CREATE VIEW office.cover_manager AS
SELECT p.id, p.service_id, p.team_id, a.name, a.mail, t.name AS team
FROM data.post p
JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
JOIN data.team t ON t.id = p.team_id
WHERE p.ends IS NULL AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'manager')
