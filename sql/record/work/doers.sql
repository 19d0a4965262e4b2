-- Who may be given an action: the team's posts and the family, as options of a form; and whoever has the
-- action p_action already (NULL: none).
CREATE PROCEDURE record.work_doers(IN p_episode BIGINT, IN p_action BIGINT)
BEGIN
  SELECT 1 AS `doers[]`, d.value, d.label, d.hint FROM (
    SELECT CONCAT('post-', i.post_id) AS value, record.work_post(i.post_id) AS label, p.title AS hint, 1 AS kind
    FROM data.involvement i JOIN data.post p ON p.id = i.post_id
    WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND record.work_member(i.post_id, p_episode, 'actions')
    UNION
    SELECT CONCAT('post-', p.id), record.work_post(p.id), p.title, 1
    FROM data.action a JOIN data.post p ON p.id = a.who_post_id WHERE a.episode_id = p_episode AND a.id = p_action
    UNION
    SELECT CONCAT('person-', m.person_id), record.work_person(m.person_id), 'Family', 2
    FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
    WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) AND record.work_able(m.person_id)
    UNION
    SELECT CONCAT('person-', a.who_person_id), record.work_person(a.who_person_id), 'Family', 2
    FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action AND a.who_person_id IS NOT NULL) d
  ORDER BY d.kind, d.label;
END
