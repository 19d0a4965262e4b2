-- The family's members: names, roles and ages for everybody on the record; facts, and that a pregnancy ended, by
-- scope people.
CREATE PROCEDURE record.family_members(IN p_episode BIGINT, IN p_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_today DATE;
  SET v_today = core.today();
  SELECT 1 AS `members[]`, p.id AS person, p.name, p.known_as, m.role, p.unborn, p.pregnancy_ended IS NOT NULL AS ended, p.died IS NOT NULL AS dead,
    IF(p.died IS NULL, TIMESTAMPDIFF(YEAR, p.born, v_today), NULL) AS years,
    IF(p.died IS NULL AND p.born > v_today - INTERVAL 2 YEAR, TIMESTAMPDIFF(MONTH, p.born, v_today), NULL) AS months,
    p.interpreter,
    IF(FIND_IN_SET('people', p_scopes), p.born, NULL) AS born,
    IF(FIND_IN_SET('people', p_scopes), p.born_precision, NULL) AS born_precision,
    IF(FIND_IN_SET('people', p_scopes) AND p.born IS NULL, p.due, NULL) AS due,
    IF(FIND_IN_SET('people', p_scopes), p.died, NULL) AS died,
    IF(FIND_IN_SET('people', p_scopes), p.sex, NULL) AS sex,
    IF(FIND_IN_SET('people', p_scopes), p.first_language, NULL) AS first_language,
    IF(FIND_IN_SET('people', p_scopes), p.school, NULL) AS school,
    m.ends
  FROM data.episode e
  JOIN data.family_member m ON m.family_id = e.family_id AND (m.ends IS NULL OR m.ends >= v_today)
  JOIN record.person_now p ON p.id = m.person_id
  WHERE e.id = p_episode AND (p.pregnancy_ended IS NULL OR FIND_IN_SET('people', p_scopes))
  ORDER BY m.role, COALESCE(p.born, p.due), p.id;
END
