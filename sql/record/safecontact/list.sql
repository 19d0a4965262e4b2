-- How the adults of a family, and whoever else said it, may be reached safely.
CREATE PROCEDURE record.safecontact_list(IN p_episode BIGINT)
SELECT 1 AS `reach[]`, m.person_id AS person, p.name, s.person_id IS NOT NULL AS known, s.by_phone, s.by_text, s.by_email, s.by_letter, s.by_trusted_person, s.they_will, s.by_none,
  s.voicemail, s.times, s.name_to_use, s.must_not_know
FROM data.episode e
JOIN data.family_member m ON m.family_id = e.family_id AND (m.ends IS NULL OR m.ends >= core.today())
JOIN record.person_now p ON p.id = m.person_id AND p.died IS NULL
LEFT JOIN record.safecontact_now s ON s.episode_id = e.id AND s.person_id = m.person_id
WHERE e.id = p_episode AND (m.role <> 'child' OR s.person_id IS NOT NULL)
ORDER BY m.role = 'child', COALESCE(p.born, p.due), p.id
