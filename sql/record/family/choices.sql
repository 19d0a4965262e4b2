-- The members of the family as options of a question; that a pregnancy ended shows by scope people.
CREATE PROCEDURE record.family_choices(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `people[]`, p.id AS value, p.name AS label
  FROM data.episode e
  JOIN data.family_member m ON m.family_id = e.family_id AND (m.ends IS NULL OR m.ends >= core.today())
  JOIN record.person_now p ON p.id = m.person_id
  WHERE e.id = p_episode AND (p.pregnancy_ended IS NULL OR record.work_may(p_post, p_episode, 'people'))
  ORDER BY m.role, COALESCE(p.born, p.due), p.id;
END
