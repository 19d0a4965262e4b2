-- The family's members as options of a form that offers posts beside them.
CREATE PROCEDURE record.work_family(IN p_episode BIGINT)
BEGIN
  SELECT DISTINCT 1 AS `people[]`, CONCAT('person-', m.person_id) AS value, record.work_person(m.person_id) AS label, m.role
  FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
  WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode)
  ORDER BY m.role, record.work_person(m.person_id);
END
