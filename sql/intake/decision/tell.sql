-- Who hears of a decision: the referrer (thread and mail), the team's managers; and which clocks it meets.
-- More information wanted answers the referrer, but the decision is still due.
CREATE PROCEDURE intake.decision_tell(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin, IN p_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_words TEXT, IN p_team INT, IN p_episode BIGINT)
BEGIN
  DECLARE v_mail VARCHAR(254);
  DECLARE v_end TINYINT DEFAULT 0;
  DECLARE v_managers CURSOR FOR
    SELECT DISTINCT a.mail FROM data.post p
    JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
    JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
    JOIN data.episode x ON x.id = p_episode
    JOIN data.family f ON f.id = x.family_id
    WHERE p.team_id = p_team AND p.ends IS NULL AND (f.restricted = 0 OR f.restricted_manager_post_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = x.family_id AND c.ended_at IS NULL);
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_end = 1;
  IF p_told NOT IN ('not_told', 'no_referrer') THEN
    INSERT INTO data.enquiry_message (enquiry_id, from_post_id, direction, said, sent_at)
    VALUES (p_enquiry, p_post, 'to_referrer', p_words, core.now());
    CALL intake.notice_referrer(p_enquiry);
  END IF;
  CALL core.clock_meet('referrer_answer', p_enquiry, NULL, NULL);
  IF p_outcome <> 'more_information' THEN
    CALL core.clock_meet('decision', p_enquiry, NULL, NULL);
  END IF;
  SET v_end = 0;
  OPEN v_managers;
  each_manager: LOOP
    FETCH v_managers INTO v_mail;
    IF v_end THEN
      LEAVE each_manager;
    END IF;
    CALL core.mail_add('team_notice', v_mail, 'Something new for your team',
      'Something new has come in for your team.\n\nSign in to read it.\n', NULL, NULL);
  END LOOP;
  CLOSE v_managers;
END
