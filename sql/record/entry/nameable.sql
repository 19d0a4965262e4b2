-- Who can be named as a reader of an entry: whoever is on the record, but on broken glass, and from whose agency the family keeps no entries.
CREATE VIEW record.entry_nameable AS
SELECT e.id AS episode_id, p.id AS post_id
FROM data.episode e
JOIN core.access_now a ON a.episode_id = e.id AND a.ground <> 'glass'
JOIN data.post p ON p.id = a.post_id
WHERE NOT EXISTS (SELECT 1 FROM core.sharing_refused r WHERE r.episode_id = e.id AND r.agency_id = p.agency_id AND r.scope = 'entries')
