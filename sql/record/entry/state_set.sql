-- Takes a standing entry out of use, with reason. Somebody else did so meanwhile: 45409.
CREATE PROCEDURE record.entry_state_set(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT,
  IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(1000))
BEGIN
  UPDATE data.entry SET state = p_state, state_reason = p_reason, state_post_id = p_post, state_at = core.now()
  WHERE episode_id = p_episode AND id = p_entry AND state = 'current';
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
END
