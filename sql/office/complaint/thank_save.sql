-- outer: manage | complaint role=complaints_officer | write
-- A compliment or comment: the person is thanked, and whoever it is for reads it in words that may be passed on.
CREATE PROCEDURE office.complaint_thank_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_thanked VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_about VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_words TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_team INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF EXISTS (SELECT 1 FROM data.complaint c WHERE c.id = p_complaint AND c.kind = 'complaint') THEN
      CALL office.complaint_refuse('', 'A complaint is answered, not thanked for.');
    END IF;
    UPDATE data.complaint SET thanked_at = IF(p_thanked = 'yes', COALESCE(thanked_at, core.now()), thanked_at), stage = 'answered',
      handler_post_id = COALESCE(handler_post_id, p_post), version = version + 1 WHERE id = p_complaint;
    IF p_about IS NOT NULL THEN
      SET v_team = (SELECT p.team_id FROM data.post p WHERE p.id = CAST(p_about AS UNSIGNED));
      INSERT IGNORE INTO data.compliment_passed (complaint_id, post_id, words, passed_at)
      SELECT DISTINCT p_complaint, p.id, p_words, core.now()
      FROM data.post p JOIN data.complaint c ON c.id = p_complaint AND c.service_id = p.service_id
      WHERE p.ends IS NULL AND (p.id = CAST(p_about AS UNSIGNED)
        OR (p.team_id = v_team AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'manager')));
      FOR r IN (SELECT a.mail FROM data.compliment_passed m JOIN data.post p ON p.id = m.post_id JOIN data.account a ON a.id = p.account_id WHERE m.complaint_id = p_complaint) DO
        CALL core.mail_add('compliment', r.mail, 'Somebody says thank you', 'Sign in and open "Compliments" to read it.\n');
      END FOR;
    END IF;
    IF p_thanked = 'yes' THEN
      CALL core.complaint_tell(p_complaint);
    END IF;
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
