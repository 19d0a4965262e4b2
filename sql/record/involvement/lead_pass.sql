-- One lead practitioner at a time: whoever led becomes a member of the team with its usual scope.
CREATE PROCEDURE record.involvement_lead_pass(IN p_post BIGINT, IN p_episode BIGINT, IN p_member BIGINT)
BEGIN
  DECLARE v_new BIGINT;
  FOR r IN (SELECT i.post_id, i.ends, p.mail FROM data.involvement i LEFT JOIN record.involvement_post_now p ON p.id = i.post_id
            WHERE i.episode_id = p_episode AND i.role = 'lead_practitioner' AND i.ended_at IS NULL AND i.post_id <> p_member) DO
    CALL record.involvement_store(p_post, p_episode, r.post_id, 'taf_member', NULL, COALESCE(r.ends, core.today() + INTERVAL 6 MONTH),
      'Somebody else became the lead practitioner', 'yes', v_new);
    IF r.mail IS NOT NULL THEN
      CALL core.mail_add('taf', r.mail, 'A team of yours has a new lead practitioner',
        'A team that you led has a new lead practitioner. You are still a member of it. Sign in to see what you can do there now.');
    END IF;
  END FOR;
END
