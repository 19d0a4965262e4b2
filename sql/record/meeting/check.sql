-- Refuses an invitation of somebody who is neither on the team with a view of its minutes, nor in the family,
-- nor asked already.
CREATE PROCEDURE record.meeting_check(IN p_episode BIGINT, IN p_meeting BIGINT, IN p_posts LONGTEXT, IN p_people LONGTEXT)
BEGIN
  IF EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_posts, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
             WHERE NOT record.work_member(COALESCE(record.work_option('post', w.value), 0), p_episode, 'minutes')
               AND NOT EXISTS (SELECT 1 FROM data.attendance t WHERE t.meeting_id = p_meeting AND t.person_id = 0
                               AND t.post_id = record.work_option('post', w.value))) THEN
    CALL record.work_refuse('posts', 'Choose from the members of the team.');
  END IF;
  IF EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_people, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
             WHERE NOT record.work_relative(COALESCE(record.work_option('person', w.value), 0), p_episode)
               AND NOT EXISTS (SELECT 1 FROM data.attendance t WHERE t.meeting_id = p_meeting AND t.post_id = 0
                               AND t.person_id = record.work_option('person', w.value))) THEN
    CALL record.work_refuse('people', 'Choose from the members of the family.');
  END IF;
END
