-- outer: casework partner | episode scope=lead | write
-- ends access
-- Changes role, scope or last day: the involvement ends and another begins, at once.
CREATE PROCEDURE record.involvement_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_involvement BIGINT, IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_scopes LONGTEXT, IN p_ends DATE, IN p_family_knows VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_new BIGINT;
  DECLARE v_member BIGINT;
  DECLARE v_mail VARCHAR(254);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS involvement;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.involvement_check(p_role, p_ends, p_reason, p_family_knows);
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode;
  CALL record.involvement_take(p_episode, p_involvement, v_member, v_mail);
  IF p_role = 'lead_practitioner' OR p_ends > (SELECT i.ends FROM data.involvement i WHERE i.episode_id = p_episode AND i.id = p_involvement)
     OR EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_scopes, '[]'), '$[*]' COLUMNS (scope LONGTEXT PATH '$')) n
                WHERE NOT EXISTS (SELECT 1 FROM data.involvement_scope s WHERE s.involvement_id = p_involvement AND s.scope = n.scope)) THEN
    CALL record.agreement_need(p_episode, v_member, 'role');
  END IF;
  CALL record.sharing_need(p_episode, v_member, p_role, p_scopes);
  IF p_role = 'lead_practitioner' THEN
    CALL record.involvement_lead_pass(p_post, p_episode, v_member);
  END IF;
  CALL record.involvement_store(p_post, p_episode, v_member, p_role, COALESCE(p_scopes, '[]'), p_ends, p_reason, p_family_knows, v_new);
  CALL record.meeting_withdraw(p_episode, v_member);
  IF v_mail IS NOT NULL AND v_member <> p_post THEN
    CALL core.mail_add('taf', v_mail, 'Your part in a team has changed',
      'What you do and what you can read in a Team Around the Family has changed. Sign in to see it.');
  END IF;
  CALL core.key_done(p_post, p_key, v_new);
  SELECT 1 AS done, v_new AS involvement;
END
