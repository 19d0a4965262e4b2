-- Entries as the form that corrects one asks them.
CREATE VIEW record.entry_form AS
SELECT e.episode_id, e.id, e.state, e.kind, e.occurred_at AS occurred, e.occurred_precision AS `precision`, e.source, e.present, e.said, e.nature, e.audience,
  IF(e.in_confidence, 'yes', 'no') AS in_confidence, IF(e.family_may_see, 'yes', 'no') AS family_may_see,
  (SELECT COALESCE(JSON_ARRAYAGG(CAST(s.person_id AS CHAR)), '[]') FROM data.entry_subject s WHERE s.entry_id = e.id) AS subjects,
  (SELECT COALESCE(JSON_ARRAYAGG(CAST(n.post_id AS CHAR)), '[]') FROM data.entry_named n WHERE n.entry_id = e.id) AS named
FROM data.entry e
