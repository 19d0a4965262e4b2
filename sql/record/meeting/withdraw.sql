-- A post may have left the team: if it did, it is asked to no meeting that is still to come, and its calendar is told.
CREATE PROCEDURE record.meeting_withdraw(IN p_episode BIGINT, IN p_member BIGINT)
BEGIN
  IF NOT record.work_member(p_member, p_episode, 'minutes') THEN
    FOR r IN (SELECT a.mail, g.id, g.uid, g.sequence, g.starts_at, g.minutes_long
              FROM data.meeting g JOIN data.attendance t ON t.meeting_id = g.id AND t.post_id = p_member
              JOIN data.post p ON p.id = t.post_id JOIN data.account a ON a.id = p.account_id
              WHERE g.episode_id = p_episode AND g.state = 'planned' AND g.starts_at > core.now()) DO
      UPDATE data.meeting SET sequence = sequence + 1 WHERE id = r.id;
      CALL core.invitation_add(r.mail, 'CANCEL', r.uid, r.sequence + 1, r.starts_at, r.minutes_long, 1);
      DELETE FROM data.attendance WHERE meeting_id = r.id AND post_id = p_member;
    END FOR;
  END IF;
END
