-- outer: casework partner | episode scope=any | write
-- Retracts an entry: it was not so. It stays readable as retracted, to those who could see it.
CREATE PROCEDURE record.entry_retract(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_entry BIGINT, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS entry;
    LEAVE this;
  END IF;
  CALL record.entry_change_need(p_post, p_episode, p_entry);
  CALL record.entry_state_set(p_post, p_episode, p_entry, 'retracted', p_reason);
  CALL core.key_done(p_post, p_key, p_entry);
  SELECT 1 AS done, p_entry AS entry;
END
