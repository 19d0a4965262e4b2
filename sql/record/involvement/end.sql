-- outer: casework partner | episode scope=lead | write
-- ends access
-- ends access
-- Ends an involvement: access is gone with the COMMIT. The post is told, neutrally.
CREATE PROCEDURE record.involvement_end(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_involvement BIGINT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_member BIGINT;
  DECLARE v_mail VARCHAR(254);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS involvement;
    LEAVE this;
  END IF;
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode;
  CALL record.involvement_take(p_episode, p_involvement, v_member, v_mail);
  UPDATE data.involvement SET ended_at = core.now(), ended_by_post_id = p_post WHERE episode_id = p_episode AND id = p_involvement;
  CALL record.meeting_withdraw(p_episode, v_member);
  IF v_mail IS NOT NULL AND v_member <> p_post THEN
    CALL core.mail_add('taf', v_mail, 'You have left a team',
      'Your part in a Team Around the Family has ended, and with it your access to the record. If you think that this is a mistake, ask the lead practitioner.');
  END IF;
  CALL core.key_done(p_post, p_key, p_involvement);
  SELECT 1 AS done, p_involvement AS involvement;
END
