-- outer: casework | episode scope=manage | write
-- Ends a conflict of interest; it stays on record that there was one.
CREATE PROCEDURE record.conflict_end(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_member BIGINT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  UPDATE data.conflict c JOIN data.episode e ON e.family_id = c.family_id
  SET c.ended_at = core.now(), c.ended_by_post_id = p_post
  WHERE e.id = p_episode AND c.post_id = p_member AND c.ended_at IS NULL;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
