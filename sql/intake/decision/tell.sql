-- Who hears of a decision: the referrer (thread and mail); of an episode that begins, the managers who answer for it; of one
-- that is open already, they and who leads it; where nobody manages the team, who can see to that. And which clocks it meets: more information wanted answers the referrer, but
-- the decision is still due.
CREATE PROCEDURE intake.decision_tell(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin, IN p_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_words TEXT, IN p_episode BIGINT)
BEGIN
  IF p_told NOT IN ('not_told', 'no_referrer') THEN
    INSERT INTO data.enquiry_message (enquiry_id, from_post_id, direction, said, sent_at)
    VALUES (p_enquiry, p_post, 'to_referrer', p_words, core.now());
    CALL intake.notice_referrer(p_enquiry);
  END IF;
  CALL core.clock_meet('referrer_answer', p_enquiry, NULL, NULL);
  IF p_outcome <> 'more_information' THEN
    CALL core.clock_meet('decision', p_enquiry, NULL, NULL);
  END IF;
  IF p_episode IS NOT NULL AND NOT intake.team_managed((SELECT e.team_id FROM data.episode e WHERE e.id = p_episode)) THEN
    CALL core.unmanaged_tell((SELECT e.team_id FROM data.episode e WHERE e.id = p_episode));
  END IF;
  FOR r IN (SELECT a.mail, MAX(x.scope = 'manage') AS manages
            FROM core.access_now x JOIN data.post p ON p.id = x.post_id JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
            WHERE x.episode_id = p_episode AND (x.scope = 'manage' OR (p_outcome = 'already_open' AND x.scope = 'lead' AND x.ground = 'involvement'))
            GROUP BY a.mail) DO
    IF r.manages THEN
      CALL core.mail_add('team_notice', r.mail, 'Something new for your team', 'Something new has come in for your team.\n\nSign in to read it.\n');
    ELSE
      CALL core.mail_add('team_notice', r.mail, 'Something new for you to read',
        'Something new has come in about a family that you work with.\n\nSign in to read it: it is at the top of their record.\n');
    END IF;
  END FOR;
END
