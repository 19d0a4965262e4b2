-- Who may be asked to a meeting: members of the team who may see its minutes, and the family; and who is asked
-- already (p_meeting NULL: nobody).
CREATE PROCEDURE record.meeting_options(IN p_episode BIGINT, IN p_meeting BIGINT)
BEGIN
  SELECT 1 AS `posts[]`, d.value, d.label, d.hint FROM (
    SELECT CONCAT('post-', i.post_id) AS value, record.work_post(i.post_id) AS label, p.title AS hint
    FROM data.involvement i JOIN data.post p ON p.id = i.post_id
    WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND record.work_member(i.post_id, p_episode, 'minutes')
    UNION
    SELECT CONCAT('post-', t.post_id), record.work_post(t.post_id), p.title
    FROM data.meeting g JOIN data.attendance t ON t.meeting_id = g.id AND t.post_id <> 0 JOIN data.post p ON p.id = t.post_id
    WHERE g.episode_id = p_episode AND g.id = p_meeting) d ORDER BY d.label;
  SELECT 1 AS `relatives[]`, d.value, d.label FROM (
    SELECT CONCAT('person-', m.person_id) AS value, record.work_person(m.person_id) AS label, m.role = 'child' AS child
    FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
    WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) AND record.work_able(m.person_id)
    UNION
    SELECT CONCAT('person-', t.person_id), record.work_person(t.person_id), 2
    FROM data.meeting g JOIN data.attendance t ON t.meeting_id = g.id AND t.person_id <> 0
    WHERE g.episode_id = p_episode AND g.id = p_meeting AND NOT record.work_relative(t.person_id, p_episode)) d ORDER BY d.child, d.label;
END
