-- outer: casework | episode scope=any | write
-- also on broken glass
-- ends access
-- Whoever broke the glass has finished: what they could read is shut before its time.
CREATE PROCEDURE record.glass_end(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_now DATETIME DEFAULT core.now();
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.glass SET until_at = v_now WHERE episode_id = p_episode AND post_id = p_post AND until_at > v_now;
    CALL core.key_done(p_post, p_key, 'ended');
  END IF;
  SELECT 1 AS done;
END
