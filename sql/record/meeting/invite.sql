-- Sends each invited post that may see its minutes its own calendar file for a meeting that is still to come. p_before: only those who
-- are not in it, a JSON list of post ids; NULL: all of them.
CREATE PROCEDURE record.meeting_invite(IN p_meeting BIGINT, IN p_method VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_before LONGTEXT)
BEGIN
  FOR r IN (SELECT a.mail, g.uid, g.sequence, g.starts_at, g.minutes_long
            FROM data.meeting g JOIN data.attendance t ON t.meeting_id = g.id AND t.post_id <> 0
            JOIN data.post p ON p.id = t.post_id AND p.ends IS NULL JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
            WHERE g.id = p_meeting AND g.starts_at > core.now()
              AND (p_method = 'CANCEL' OR record.work_member(t.post_id, g.episode_id, 'minutes'))
              AND (p_before IS NULL OR NOT EXISTS (SELECT 1 FROM JSON_TABLE(p_before, '$[*]' COLUMNS (id LONGTEXT PATH '$')) b
                                                   WHERE CAST(b.id AS SIGNED) = t.post_id))
            ORDER BY t.post_id) DO
    CALL core.invitation_add(r.mail, p_method, r.uid, r.sequence, r.starts_at, r.minutes_long, 0);
  END FOR;
END
