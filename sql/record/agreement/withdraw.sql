-- outer: casework partner | episode scope=lead | write
-- ends access
-- Somebody takes their agreement back. With the COMMIT the access of every other agency is gone; records stay; the key
-- worker and the manager are told.
CREATE PROCEDURE record.agreement_withdraw(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_agreement BIGINT, IN p_withdrawn DATE, IN p_how VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_said VARCHAR(2000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF NOT EXISTS (SELECT 1 FROM data.agreement a WHERE a.episode_id = p_episode AND a.id = p_agreement AND a.answer = 'agreed') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF p_withdrawn < (SELECT a.agreed FROM data.agreement a WHERE a.episode_id = p_episode AND a.id = p_agreement) THEN
    CALL record.work_refuse('withdrawn', 'The day must not be before the day on which they agreed');
  END IF;
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode;
  UPDATE data.agreement SET withdrawn = p_withdrawn, withdrawn_how = p_how, withdrawn_said = p_said, withdrawn_by_post_id = p_post, withdrawn_at = core.now(),
    episode_version = (SELECT e.version FROM data.episode e WHERE e.id = p_episode)
  WHERE episode_id = p_episode AND id = p_agreement AND withdrawn IS NULL;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  CALL record.agreement_end_shares(p_post, p_episode);
  CALL record.agreement_tell(p_post, p_episode);
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
