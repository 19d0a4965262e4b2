-- outer: casework | episode scope=manage | write
-- Ends an override now: the refusal holds again.
CREATE PROCEDURE record.sharing_resume(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_sharing BIGINT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_agency INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.sharing_decision d WHERE d.episode_id = p_episode AND d.id = p_sharing AND d.override_at IS NOT NULL) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.sharing_decision SET override_until = LEAST(COALESCE(override_until, core.today()), core.today() - INTERVAL 1 DAY)
  WHERE episode_id = p_episode AND id = p_sharing;
  SET v_agency = (SELECT d.agency_id FROM data.sharing_decision d WHERE d.episode_id = p_episode AND d.id = p_sharing);
  CALL record.sharing_lost(p_post, p_episode, v_agency);
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
