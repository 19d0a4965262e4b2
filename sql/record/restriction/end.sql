-- outer: casework | episode scope=manage | write
-- Ends a restriction: the team's managers find the family again. That it was restricted, and why, stays on record.
CREATE PROCEDURE record.restriction_end(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_family BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  SET v_family = (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode);
  UPDATE data.family SET restricted = 0, restricted_manager_post_id = NULL WHERE id = v_family AND restricted = 1;
  IF ROW_COUNT() = 0 THEN
    CALL record.work_refuse('reason', 'This record is not restricted any more');
  END IF;
  UPDATE data.restriction SET ended_at = core.now(), ended_by_post_id = p_post, ended_reason = p_reason WHERE family_id = v_family AND ended_at IS NULL;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
