-- Who may be given an action: the team's posts and the family, as options of a form.
CREATE PROCEDURE record.work_doers(IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `doers[]`, d.value, d.label, d.hint FROM (
    SELECT CONCAT('post-', i.post_id) AS value, record.work_post(i.post_id) AS label, p.title AS hint, 1 AS kind
    FROM data.involvement i JOIN data.post p ON p.id = i.post_id
    WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND record.work_member(i.post_id, p_episode, 'actions')
    UNION
    SELECT CONCAT('person-', m.person_id), record.work_person(m.person_id), 'Family', 2
    FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
    WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode)) d
  ORDER BY d.kind, d.label;
END
