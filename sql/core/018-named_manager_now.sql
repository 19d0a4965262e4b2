-- The manager to whom a restricted family is restricted, while they can sign in, manage, and have no conflict of interest with it. Nobody
-- becomes it by that one leaving: an administrator names another (record.restriction_name). Without a subquery: other views' have it inside.
CREATE VIEW core.named_manager_now AS
SELECT f.id AS family_id, p.id AS post_id
FROM data.family f
JOIN data.post p ON p.id = f.restricted_manager_post_id AND p.ends IS NULL
JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
LEFT JOIN data.conflict c ON c.post_id = p.id AND c.family_id = f.id AND c.ended_at IS NULL
WHERE f.restricted = 1 AND c.post_id IS NULL
