-- Who in the family can say yes or no, as options of a form; and somebody who is not on the record, by name.
CREATE PROCEDURE record.agreement_people(IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `people[]`, o.value, o.label FROM (
    SELECT DISTINCT CONCAT('person-', m.person_id) AS value, record.work_person(m.person_id) AS label, m.role = 'child' AS place
    FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
    WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) AND record.work_able(m.person_id)
    UNION ALL SELECT 'somebody_else', 'Somebody else', 2) o
  ORDER BY o.place, o.label;
END
