-- Which team's manager a post covers for today.
CREATE VIEW core.cover_now AS
SELECT c.post_id, c.team_id
FROM data.cover c
JOIN data.post p ON p.id = c.post_id AND p.ends IS NULL
JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
JOIN (SELECT core.today() AS day) t -- once, not once a row
WHERE c.ended_at IS NULL AND c.starts <= t.day AND c.ends >= t.day
