-- Ends the access of every agency but the council at once. Each is told, neutrally, and asked to no further meeting.
CREATE PROCEDURE record.agreement_end_shares(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  FOR r IN (SELECT i.id, i.post_id, n.mail FROM data.involvement i
            JOIN data.post p ON p.id = i.post_id JOIN data.agency g ON g.id = p.agency_id AND g.kind <> 'council'
            LEFT JOIN record.involvement_post_now n ON n.id = i.post_id
            WHERE i.episode_id = p_episode AND i.ended_at IS NULL) DO
    UPDATE data.involvement SET ended_at = core.now(), ended_by_post_id = p_post WHERE episode_id = p_episode AND id = r.id;
    CALL record.meeting_withdraw(p_episode, r.post_id);
    IF r.mail IS NOT NULL AND r.post_id <> p_post THEN
      CALL core.mail_add('taf', r.mail, 'You have left a team',
        'Your part in a Team Around the Family has ended, and with it your access to the record. If you have questions, ask the council\'s early help team.');
    END IF;
  END FOR;
END
