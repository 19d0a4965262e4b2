-- Who may see which entry now. Join with DISTINCT or EXISTS: a post may see it on several grounds. Whom an author names sees none that
-- the family keeps from their agency: the family's no is stronger.
CREATE VIEW core.entry_access AS
SELECT a.post_id, a.episode_id, e.id AS entry_id
FROM data.entry e
JOIN core.access_now a ON a.episode_id = e.episode_id
WHERE a.scope = 'manage'
   OR (e.state <> 'wrong_family'
       AND (e.post_id = a.post_id
         OR (a.scope = 'lead' AND e.audience IN ('taf', 'lead'))
         OR (a.scope = 'entries' AND e.audience = 'taf' AND e.in_confidence = 0)
         OR EXISTS (SELECT 1 FROM data.entry_named n JOIN data.post np ON np.id = n.post_id
                   WHERE n.entry_id = e.id AND n.post_id = a.post_id
                     AND NOT EXISTS (SELECT 1 FROM core.sharing_refused r WHERE r.episode_id = e.episode_id AND r.agency_id = np.agency_id AND r.scope = 'entries'))))
