-- outer: casework | episode scope=manage | write
-- ends access
-- Its manager hands a restricted family over to another.
CREATE PROCEDURE record.restriction_hand_over(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_manager BIGINT, IN p_reason VARCHAR(1000))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.restriction_pass(p_post, (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode), p_manager, p_reason);
    CALL core.key_done(p_post, p_key, 'families');
  END IF;
  SELECT 1 AS done;
END
