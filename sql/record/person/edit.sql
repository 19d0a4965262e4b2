-- outer: casework partner | episode scope=people | form
-- A person as a form.
CREATE PROCEDURE record.person_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_person BIGINT)
BEGIN
  CALL record.person_need(p_episode, p_person);
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS person, p.id, p.name FROM record.person_now p WHERE p.id = p_person;
  SELECT 1 AS form, p.version, p.first_name, p.last_name, p.known_as, m.role, 'correct' AS name_change,
    IF(p.born IS NOT NULL, 'born', IF(p.due IS NOT NULL, 'unborn', 'not_known')) AS birth, p.born, p.born_precision, p.due, p.pregnancy_ended, p.died,
    p.sex, p.first_language, p.interpreter, p.school
  FROM record.person_now p
  JOIN data.episode e ON e.id = p_episode
  JOIN data.family_member m ON m.family_id = e.family_id AND m.person_id = p.id AND (m.ends IS NULL OR m.ends >= core.today())
  WHERE p.id = p_person;
END
