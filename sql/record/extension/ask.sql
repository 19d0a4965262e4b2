-- outer: casework partner | episode scope=lead | write
-- Asks the team's manager to let support go on beyond its end. The manager gets a neutral mail.
CREATE PROCEDURE record.extension_ask(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason TEXT, IN p_until_day DATE)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_waits TINYINT DEFAULT 0;
  DECLARE v_end DATE;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    CALL record.work_begin(p_episode);
    SET v_end = (SELECT MAX(core.day_of(k.service_id, k.due_at - INTERVAL 1 SECOND)) FROM data.clock k WHERE k.episode_id = p_episode AND k.kind = 'support_end' AND k.met_at IS NULL);
    IF p_until_day <= v_end THEN
      CALL record.work_refuse('until_day', 'The new last day must be later than the day on which support ends now.');
    END IF;
    BEGIN
      DECLARE CONTINUE HANDLER FOR 1062 SET v_waits = 1;
      INSERT INTO data.extension (episode_id, reason, until_day, asked_by_post_id, asked_at) VALUES (p_episode, p_reason, p_until_day, p_post, core.now());
    END;
    IF v_waits THEN
      CALL record.work_refuse('', 'An extension has been asked for and waits for the manager. You can ask again when it is decided.');
    END IF;
    FOR r IN (SELECT DISTINCT a.mail FROM core.access_now x JOIN data.post p ON p.id = x.post_id JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
              WHERE x.episode_id = p_episode AND x.scope = 'manage') DO
      CALL core.mail_add('extension', r.mail, 'Something waits for your decision', 'Sign in to see the extensions that wait for your decision.\n');
    END FOR;
    CALL core.key_done(p_post, p_key, 'asked');
  END IF;
  SELECT 1 AS done;
END
