-- Adults of the family now whose answer to early help is not recorded, and whether they have parental responsibility for a child
-- of it: yes, no, unknown.
CREATE VIEW record.agreement_unasked AS
SELECT e.id AS episode_id, p.id AS person_id, TRIM(CONCAT(n.first_name, ' ', n.last_name)) AS name,
  CASE WHEN MAX(r.parental_responsibility = 'yes') THEN 'yes' WHEN MIN(r.parental_responsibility = 'no') THEN 'no' ELSE 'unknown' END AS responsibility
FROM data.episode e
JOIN data.family_member m ON m.family_id = e.family_id AND m.role <> 'child' AND m.starts <= core.today() AND (m.ends IS NULL OR m.ends >= core.today())
JOIN data.person p ON p.id = m.person_id AND p.died IS NULL
JOIN data.person_name n ON n.person_id = p.id AND n.ends IS NULL
LEFT JOIN data.relationship r ON r.episode_id = e.id AND r.person_id = p.id AND (r.ends IS NULL OR r.ends >= core.today())
WHERE NOT EXISTS (SELECT 1 FROM data.agreement a WHERE a.episode_id = e.id AND (a.by_person_id = p.id OR (a.by_person_id IS NULL AND a.by_name = TRIM(CONCAT(n.first_name, ' ', n.last_name)))))
GROUP BY e.id, p.id, n.id
