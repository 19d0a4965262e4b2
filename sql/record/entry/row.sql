-- Entries with their words: kind, who recorded, whom they are about, how late they were recorded
-- (48 elapsed hours after it happened, or after that day ended where only the day is known).
CREATE VIEW record.entry_row AS
SELECT e.episode_id, e.id, e.kind, k.label AS kind_label, e.occurred_at, e.occurred_precision, e.recorded_at, e.post_id,
  a.name AS author, g.name AS agency, e.source, e.present, e.said, e.nature, e.audience, e.in_confidence, e.family_may_see,
  e.state, e.supersedes_id, e.state_reason, sa.name AS state_by, e.state_at,
  (SELECT GROUP_CONCAT(pn.first_name, ' ', pn.last_name ORDER BY pn.person_id SEPARATOR ', ')
   FROM data.entry_subject s JOIN data.person_name pn ON pn.person_id = s.person_id AND pn.ends IS NULL
   WHERE s.entry_id = e.id) AS subjects,
  (SELECT n.id FROM data.entry n WHERE n.episode_id = e.episode_id AND n.supersedes_id = e.id ORDER BY n.id DESC LIMIT 1) AS superseded_by,
  GREATEST(0, TIMESTAMPDIFF(HOUR, e.occurred_at + INTERVAL IF(e.occurred_precision = 'minute', 0, 1) DAY, e.recorded_at)) AS hours
FROM data.entry e
JOIN data.episode ep ON ep.id = e.episode_id
JOIN data.post p ON p.id = e.post_id
JOIN data.account a ON a.id = p.account_id
JOIN data.agency g ON g.id = p.agency_id
LEFT JOIN data.post sp ON sp.id = e.state_post_id
LEFT JOIN data.account sa ON sa.id = sp.account_id
LEFT JOIN data.code k ON k.service_id = ep.service_id AND k.list = 'entry_kind' AND k.code = e.kind
