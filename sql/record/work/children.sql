-- The family's children as options of a form.
CREATE PROCEDURE record.work_children(IN p_episode BIGINT)
BEGIN
  SELECT DISTINCT 1 AS `children[]`, CONCAT('person-', m.person_id) AS value, record.work_person(m.person_id) AS label
  FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id AND m.role = 'child'
  WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode)
  ORDER BY record.work_person(m.person_id);
END
