-- The family's members as options of a form, parents and carers first. p_able: only those who can act.
CREATE PROCEDURE record.work_family(IN p_episode BIGINT, IN p_able TINYINT)
BEGIN
  SELECT DISTINCT 1 AS `people[]`, CONCAT('person-', m.person_id) AS value, record.work_person(m.person_id) AS label, m.role = 'child' AS child
  FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
  WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) AND (p_able = 0 OR record.work_able(m.person_id))
  ORDER BY child, record.work_person(m.person_id);
END
