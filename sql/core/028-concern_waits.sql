-- Concerns of which nobody was told, by whom they wait for: who wrote them, who leads, who manages.
CREATE VIEW core.concern_waits AS
SELECT DISTINCT a.post_id, c.episode_id
FROM data.concern c
JOIN core.access_now a ON a.episode_id = c.episode_id AND (a.post_id = c.post_id OR a.scope IN ('lead', 'manage'))
WHERE c.told_whom IS NULL
