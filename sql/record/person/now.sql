-- Each person with the name in use.
CREATE VIEW record.person_now AS
SELECT p.id, TRIM(CONCAT(n.first_name, ' ', n.last_name)) AS name, n.first_name, n.last_name, n.known_as,
  p.born, p.due, p.born_precision, p.pregnancy_ended, p.died, p.sex, p.first_language, p.interpreter, p.school, p.version,
  p.born IS NULL AND p.due IS NOT NULL AS unborn
FROM data.person p
JOIN data.person_name n ON n.person_id = p.id AND n.ends IS NULL
