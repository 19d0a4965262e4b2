-- outer: casework | enquiry role=contact_officer | write
-- Decides an enquiry. The version that was read must still stand: of two officers who decide at once the
-- second sees what the first decided.
CREATE PROCEDURE intake.decision_add(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_version INT, IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason TEXT, IN p_level_of_need VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_team VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_taken_by VARCHAR(200), IN p_taken_at DATETIME, IN p_signposted_to VARCHAR(400), IN p_duplicate_of VARCHAR(40),
  IN p_referrer_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_referrer_words TEXT, IN p_referrer_why_not TEXT,
  IN p_family_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_family_why_not TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT;
  DECLARE v_referrer VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.decision_referrer(p_enquiry);
  DECLARE v_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_team INT;
  DECLARE v_episode, v_other BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.enquiry SET version = version + 1, state = IF(p_outcome = 'more_information', 'waiting_for_information', 'decided')
    WHERE id = p_enquiry AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      CALL intake.decision_conflict(p_enquiry);
    END IF;
    IF EXISTS (SELECT 1 FROM data.decision d WHERE d.enquiry_id = p_enquiry AND d.outcome = 'accept') THEN
      CALL intake.decision_refuse('outcome', 'This has been accepted: its team works with the family now. It cannot be decided again here.');
    END IF;
    IF p_outcome = 'accept' THEN -- of two enquiries of one family, accepted at once, one waits for the other
      UPDATE data.person SET version = version + 1
      WHERE id IN (SELECT c.person_id FROM data.match_choice c WHERE c.enquiry_id = p_enquiry AND c.choice = 'same');
    END IF;
    SET v_service = (SELECT e.service_id FROM data.enquiry e WHERE e.id = p_enquiry);
    SET v_told = IF(v_referrer IS NULL, 'no_referrer', COALESCE(p_referrer_told, v_referrer));
    SET v_team = (SELECT t.id FROM data.team t WHERE t.service_id = v_service AND t.code = p_team AND t.locality = 1);
    CALL intake.decision_check(p_post, p_enquiry, p_outcome, p_level_of_need, v_team, p_taken_by, p_taken_at, p_signposted_to, v_referrer,
      v_told, p_referrer_words, p_referrer_why_not, p_family_told, p_family_why_not);
    IF p_outcome = 'duplicate' THEN
      SET v_other = intake.decision_other(p_post, p_enquiry, p_duplicate_of);
      IF v_other IS NULL THEN
        CALL intake.decision_refuse('duplicate_of', 'No other enquiry has this reference. Compare it with the inbox');
      ELSEIF intake.decision_chained(p_enquiry, v_other) THEN
        CALL intake.decision_refuse('duplicate_of', 'That enquiry is a duplicate itself, or others are duplicates of this one. Name the one that came first, on each of them');
      END IF;
    END IF;
    IF p_outcome = 'escalated' THEN
      CALL intake.danger_settle(p_post, p_enquiry, p_taken_by, p_reason);
    END IF;
    IF p_outcome = 'accept' THEN
      CALL intake.episode_create(p_post, p_enquiry, v_team, p_level_of_need, p_new_reference, v_episode);
    ELSEIF p_outcome = 'already_open' THEN
      SELECT x.id, x.team_id INTO v_episode, v_team
      FROM data.match_choice c JOIN data.family_member m ON m.person_id = c.person_id
      JOIN data.episode x ON x.family_id = m.family_id AND x.state <> 'closed'
      WHERE c.enquiry_id = p_enquiry AND c.choice = 'same' ORDER BY x.id DESC LIMIT 1;
      IF v_episode IS NULL THEN
        CALL intake.decision_refuse('outcome', 'First say, on the enquiry, which person of the open episode is the same');
      END IF;
      CALL intake.young_warn(p_post, p_enquiry, v_episode);
      CALL intake.staff_warn(p_post, p_enquiry, v_episode);
    ELSE
      SET v_team = NULL;
    END IF;
    INSERT INTO data.decision (enquiry_id, outcome, reason, level_of_need, team_id, taken_by, taken_at, signposted_to, referrer_told,
      referrer_words, referrer_why_not, family_told, family_why_not, decided_by_post_id, decided_at, episode_id, duplicate_of_enquiry_id)
    VALUES (p_enquiry, p_outcome, p_reason, IF(p_outcome = 'accept', p_level_of_need, NULL), v_team,
      IF(p_outcome = 'escalated', p_taken_by, NULL), IF(p_outcome = 'escalated', p_taken_at, NULL),
      IF(p_outcome = 'signposted', p_signposted_to, NULL), v_told, IF(v_told IN ('not_told', 'no_referrer'), NULL, p_referrer_words),
      IF(v_told = 'not_told', p_referrer_why_not, NULL), p_family_told, IF(p_family_told = 'not_told', p_family_why_not, NULL),
      p_post, core.now(), v_episode, v_other);
    CALL intake.decision_tell(p_post, p_enquiry, p_outcome, v_told, p_referrer_words, v_episode);
    CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.enquiry e WHERE e.id = p_enquiry));
    SET v_first = (SELECT e.reference FROM data.enquiry e WHERE e.id = p_enquiry);
  END IF;
  SELECT 1 AS done, v_first AS reference;
END
