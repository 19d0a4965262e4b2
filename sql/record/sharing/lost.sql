-- Members of a refused agency: no meeting that they may no longer read of, and a neutral word.
CREATE PROCEDURE record.sharing_lost(IN p_post BIGINT, IN p_episode BIGINT, IN p_agency INT)
BEGIN
  FOR r IN (SELECT DISTINCT i.post_id, n.mail FROM data.involvement i JOIN data.post p ON p.id = i.post_id AND p.agency_id = p_agency
            LEFT JOIN record.involvement_post_now n ON n.id = i.post_id
            WHERE i.episode_id = p_episode AND i.ended_at IS NULL) DO
    CALL record.meeting_withdraw(p_episode, r.post_id);
    IF r.mail IS NOT NULL AND r.post_id <> p_post THEN
      CALL core.mail_add('taf', r.mail, 'Your part in a team has changed',
        'What you can read in a Team Around the Family has changed. Sign in to see it.');
    END IF;
  END FOR;
END
