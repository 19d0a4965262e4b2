-- outer: casework partner | episode scope=lead | form
-- The form on which one adult's answer is recorded.
CREATE PROCEDURE record.agreement_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.agreement_people(p_episode);
  SELECT 1 AS `subjects[]`, CONCAT('person-', m.person_id) AS value, record.work_person(m.person_id) AS label
  FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
  WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) ORDER BY m.role = 'child', label;
END
