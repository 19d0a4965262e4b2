-- What must hold before a decision is stored; the first fault refuses it.
CREATE PROCEDURE intake.decision_check(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin, IN p_level VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_team INT, IN p_taken_by VARCHAR(200), IN p_taken_at DATETIME, IN p_signposted_to VARCHAR(400), IN p_referrer VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_referrer_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_referrer_words TEXT, IN p_referrer_why_not TEXT, IN p_family_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_family_why_not TEXT)
BEGIN
  DECLARE v_service INT;
  DECLARE v_people INT;
  DECLARE v_open INT;
  DECLARE v_instead VARCHAR(400);
  DECLARE v_agreement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;
  SELECT e.service_id, (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id), e.agreement
  INTO v_service, v_people, v_agreement FROM data.enquiry e WHERE e.id = p_enquiry;
  IF p_outcome NOT IN ('escalated', 'more_information') AND EXISTS (SELECT 1 FROM data.danger d WHERE d.enquiry_id = p_enquiry AND d.done_at IS NULL AND d.decided_at IS NULL) THEN
    CALL intake.decision_refuse('outcome', 'Somebody may be in danger, and nobody has said yet what was done. Read it first, at the top of this page, and record what you did. Then decide.');
  END IF;
  IF p_outcome = 'accept' THEN
    IF v_people = 0 OR v_agreement = 'not_asked' THEN
      CALL intake.decision_refuse('outcome', 'This asks for advice without names, so there is no family to accept.');
    END IF;
    IF p_team IS NULL THEN
      CALL intake.decision_refuse('team', 'Choose the team that will work with the family');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM data.code c WHERE c.service_id = v_service AND c.list = 'level_of_need' AND c.code = p_level) THEN
      CALL intake.decision_refuse('level_of_need', 'Choose the level of need');
    END IF;
    SET v_instead = (SELECT c.label FROM data.code c WHERE c.service_id = v_service AND c.list = 'level_instead' AND c.code = p_level);
    IF v_instead IS NOT NULL THEN
      CALL intake.decision_refuse('level_of_need', IF(v_instead = 'escalated',
        'This is more than early help. Choose the outcome “Escalated to children''s social care”, or another level',
        'This is less than early help. Choose the outcome “Advice and guidance” or “Signposted to another service”, or another level'));
    END IF;
    IF EXISTS (SELECT 1 FROM core.match_shown t WHERE t.enquiry_id = p_enquiry
        AND t.post_id = p_post
        AND NOT EXISTS (SELECT 1 FROM data.match_choice c WHERE c.enquiry_id = t.enquiry_id AND c.place = t.place AND c.person_id = t.person_id)) THEN
      CALL intake.decision_refuse('outcome', 'Before you accept, go back to the enquiry and say for each person who may be known whether they are the same.');
    END IF;
    IF (SELECT COUNT(DISTINCT m.family_id) FROM data.match_choice c JOIN data.family_member m ON m.person_id = c.person_id
        WHERE c.enquiry_id = p_enquiry AND c.choice = 'same') > 1 THEN
      CALL intake.decision_refuse('outcome', 'You chose “Same person, same family” for people of two families. Go back to the enquiry and choose one family: whoever is known in the other is “Same person, another family”.');
    END IF;
    IF EXISTS (SELECT 1 FROM data.match_choice c JOIN data.family_member m ON m.person_id = c.person_id
               JOIN data.conflict x ON x.family_id = m.family_id AND x.ended_at IS NULL
               JOIN data.post p ON p.id = x.post_id AND p.team_id = p_team
               JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
               WHERE c.enquiry_id = p_enquiry AND c.choice = 'same'
                 AND NOT EXISTS (SELECT 1 FROM data.conflict s WHERE s.family_id = x.family_id AND s.ended_at IS NULL AND s.successor_post_id IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM data.post o JOIN data.post_role y ON y.post_id = o.id AND y.role = 'manager'
                                 WHERE o.team_id = p_team AND o.ends IS NULL
                                   AND NOT EXISTS (SELECT 1 FROM data.conflict z WHERE z.post_id = o.id AND z.family_id = x.family_id AND z.ended_at IS NULL))) THEN
      CALL intake.decision_refuse('team', 'No manager of this team can take this family now. Choose another team');
    END IF;
    -- what is stored now, not what this transaction saw first: decision_add has just taken the persons
    SELECT COUNT(*) INTO v_open FROM data.match_choice c JOIN data.family_member m ON m.person_id = c.person_id AND m.ends IS NULL
    JOIN data.episode x ON x.family_id = m.family_id AND x.state <> 'closed'
    WHERE c.enquiry_id = p_enquiry AND c.choice = 'same' LOCK IN SHARE MODE;
    IF v_open > 0 THEN
      CALL intake.decision_refuse('outcome', 'This family already has an open episode. Choose Already open.');
    END IF;
  END IF;
  IF p_outcome = 'escalated' AND (p_taken_by IS NULL OR p_taken_at IS NULL) THEN
    CALL intake.decision_refuse(IF(p_taken_by IS NULL, 'taken_by', 'taken_at'),
      IF(p_taken_by IS NULL, 'Enter who at children''s social care took it', 'Enter when they took it'));
  END IF;
  IF p_taken_at > core.now() + INTERVAL 5 MINUTE THEN
    CALL intake.decision_refuse('taken_at', 'When they took it must be in the past');
  END IF;
  IF p_outcome = 'signposted' AND p_signposted_to IS NULL THEN
    CALL intake.decision_refuse('signposted_to', 'Enter where you signposted the family to');
  END IF;
  IF p_referrer IS NOT NULL AND p_referrer_told NOT IN (p_referrer, 'phone', 'not_told') THEN
    CALL intake.decision_refuse('referrer_told', 'Somebody referred this: choose how they hear, or why they do not');
  END IF;
  IF p_referrer_told = 'not_told' AND p_referrer_why_not IS NULL THEN
    CALL intake.decision_refuse('referrer_why_not', 'Enter why the referrer is not told');
  END IF;
  IF p_referrer_told NOT IN ('not_told', 'no_referrer') AND p_referrer_words IS NULL THEN
    CALL intake.decision_refuse('referrer_words', 'Enter what you tell or ask the referrer');
  END IF;
  IF p_outcome = 'more_information' AND p_referrer_told = 'not_told' THEN
    CALL intake.decision_refuse('referrer_told', 'More information can only come from the referrer: tell them what you need to know');
  END IF;
  IF p_outcome = 'more_information' AND p_referrer IS NULL AND p_family_told = 'not_told' THEN
    CALL intake.decision_refuse('family_told', 'More information can only come from the family: choose how we ask them');
  END IF;
  IF p_family_told = 'not_told' AND p_family_why_not IS NULL THEN
    CALL intake.decision_refuse('family_why_not', 'Enter why the family is not told');
  END IF;
  IF p_family_told = 'referrer' AND p_referrer IS NULL THEN
    CALL intake.decision_refuse('family_told', 'There is no referrer who could tell the family');
  END IF;
  IF p_family_told = 'in_person' AND (SELECT e.asked_by = 'young_person' AND COALESCE(e.parent_may_know, 'ask_me') <> 'yes' FROM data.enquiry e WHERE e.id = p_enquiry) THEN
    CALL intake.decision_refuse('family_told', 'A young person asked by themselves, and a parent may not know. Tell the young person by a way that they said is safe.');
  END IF;
  IF p_family_told NOT IN ('not_told', 'referrer', 'in_person') AND NOT intake.safe_way(p_enquiry, p_family_told) THEN
    CALL intake.decision_refuse('family_told', 'Nobody has said that this way is safe for the family. Choose a safe way, or say why they are not told.');
  END IF;
END
