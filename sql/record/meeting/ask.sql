-- Makes those ticked the invited of a meeting that has not been held; who was invited before and is not
-- ticked gets a cancellation.
CREATE PROCEDURE record.meeting_ask(IN p_meeting BIGINT, IN p_posts LONGTEXT, IN p_people LONGTEXT)
BEGIN
  FOR r IN (SELECT a.mail, g.uid, g.sequence, g.starts_at, g.minutes_long
            FROM data.meeting g JOIN data.attendance t ON t.meeting_id = g.id AND t.post_id <> 0
            JOIN data.post p ON p.id = t.post_id AND p.ends IS NULL JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
            WHERE g.id = p_meeting AND g.starts_at > core.now()
              AND NOT EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_posts, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
                              WHERE record.work_option('post', w.value) = t.post_id)) DO
    CALL core.invitation_add(r.mail, 'CANCEL', r.uid, r.sequence, r.starts_at, r.minutes_long, 1);
  END FOR;
  DELETE FROM data.attendance WHERE meeting_id = p_meeting;
  INSERT INTO data.attendance (meeting_id, post_id)
  SELECT DISTINCT p_meeting, record.work_option('post', w.value)
  FROM JSON_TABLE(COALESCE(p_posts, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w;
  INSERT INTO data.attendance (meeting_id, person_id)
  SELECT DISTINCT p_meeting, record.work_option('person', w.value)
  FROM JSON_TABLE(COALESCE(p_people, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w;
END
