-- Each post that somebody can sign in with, by name.
CREATE VIEW record.involvement_post_now AS
SELECT p.id, p.service_id, a.name, a.mail, p.title, p.team_id, g.id AS agency_id, g.code AS agency_code, g.name AS agency, g.kind AS agency_kind
FROM data.post p
JOIN data.account a ON a.id = p.account_id
JOIN data.agency g ON g.id = p.agency_id
WHERE p.ends IS NULL AND a.standing = 'active'
