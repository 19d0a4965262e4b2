-- outer: casework | episode scope=manage | write
-- A manager shares against a refusal: on what ground, why, until when. Who of that agency is on the team has its scopes again.
CREATE PROCEDURE record.sharing_override(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sharing BIGINT, IN p_version BIGINT, IN p_ground VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(2000), IN p_until_day DATE)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF NOT EXISTS (SELECT 1 FROM data.sharing_decision d WHERE d.episode_id = p_episode AND d.id = p_sharing AND d.answer = 'refused' AND d.replaced_at IS NULL) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF p_until_day IS NULL OR p_until_day < core.today() OR p_until_day > core.today() + INTERVAL 1 YEAR THEN
    CALL record.work_refuse('until_day', 'The last day must be today or later and within a year');
  END IF;
  UPDATE data.sharing_decision SET override_ground = p_ground, override_reason = p_reason, override_until = p_until_day,
    override_by_post_id = p_post, override_at = core.now()
  WHERE episode_id = p_episode AND id = p_sharing AND COALESCE(TO_SECONDS(override_at), 0) = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
