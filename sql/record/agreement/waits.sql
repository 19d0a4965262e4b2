-- Open episodes in which somebody said no and nobody has settled it, by whom it waits for: who leads, who manages.
CREATE VIEW record.agreement_waits AS
SELECT DISTINCT a.post_id, e.id AS episode_id
FROM core.access_now a
JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
WHERE a.scope IN ('lead', 'manage')
  AND EXISTS (SELECT 1 FROM data.agreement n WHERE n.episode_id = e.id AND (n.answer = 'refused' OR n.withdrawn IS NOT NULL))
  AND record.agreement_standing(e.id) IN ('disagree', 'stopped')
