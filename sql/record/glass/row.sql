-- Uses of broken glass with whoever may review them: those that wait first, the oldest first, then the last reviewed.
CREATE VIEW record.glass_row AS
SELECT v.post_id AS reviewer_id, g.id, g.episode_id, g.post_id, g.state, g.reason, g.opened_at, g.until_at, g.verdict, g.verdict_reason, g.reviewed_by_post_id, g.reviewed_at, g.version,
  a.name AS who, p.title, c.name AS agency, e.reference, f.name, e.service_id,
  ROW_NUMBER() OVER (PARTITION BY v.post_id ORDER BY g.reviewed_at IS NOT NULL, IF(g.reviewed_at IS NULL, g.opened_at, NULL), g.reviewed_at DESC, g.id) AS place
FROM core.glass_reviewer v
JOIN data.glass g ON g.id = v.glass_id
JOIN data.post p ON p.id = g.post_id
JOIN data.account a ON a.id = p.account_id
JOIN data.agency c ON c.id = p.agency_id
JOIN data.episode e ON e.id = g.episode_id
JOIN data.family f ON f.id = e.family_id
