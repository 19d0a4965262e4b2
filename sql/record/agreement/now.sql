-- The answer of each adult that stands now, and whether it is a no: refused, or agreed and withdrawn.
CREATE VIEW record.agreement_now AS
SELECT a.episode_id, a.id, a.by_person_id, a.by_name, a.answer, a.withdrawn, a.episode_version,
  a.answer = 'agreed' AND a.withdrawn IS NULL AS yes, a.answer = 'refused' OR a.withdrawn IS NOT NULL AS no
FROM data.agreement a
WHERE NOT EXISTS (SELECT 1 FROM data.agreement l WHERE l.episode_id = a.episode_id AND l.id > a.id
                  AND IF(a.by_person_id IS NULL, l.by_person_id IS NULL AND l.by_name = a.by_name, l.by_person_id = a.by_person_id))
