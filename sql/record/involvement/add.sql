-- outer: casework partner | episode scope=lead | write
-- Adds a post to the Team Around the Family and tells them, neutrally.
CREATE PROCEDURE record.involvement_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_agency VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_member BIGINT, IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_scopes LONGTEXT, IN p_ends DATE, IN p_family_knows VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_involvement BIGINT;
  DECLARE v_mail VARCHAR(254);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS involvement;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.involvement_check(p_role, p_ends, p_reason, p_family_knows);
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode;
  SET v_mail = (SELECT p.mail FROM record.involvement_post_now p
                WHERE p.id = p_member AND p.agency_code = p_agency AND record.involvement_may_join(p.id, p_episode));
  IF v_mail IS NULL THEN
    CALL record.work_refuse('member', 'Choose somebody from this list who is not on the team yet');
  END IF;
  CALL record.agreement_need(p_episode, p_member, 'member');
  CALL record.sharing_need(p_episode, p_member, p_role, p_scopes);
  IF p_role = 'lead_practitioner' THEN
    CALL record.involvement_lead_pass(p_post, p_episode, p_member);
  END IF;
  CALL record.involvement_store(p_post, p_episode, p_member, p_role, COALESCE(p_scopes, '[]'), p_ends, p_reason, p_family_knows, v_involvement);
  CALL core.mail_add('taf', v_mail, IF(p_role = 'lead_practitioner', 'You lead a team', 'You have joined a team'),
    'You have been added to a Team Around the Family. Sign in to see who the family are, what you can read and until when.');
  CALL core.key_done(p_post, p_key, v_involvement);
  SELECT 1 AS done, v_involvement AS involvement;
END
