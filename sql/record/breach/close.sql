-- outer: casework | episode scope=manage | write
-- A manager decides that an entry truly is about another family, and says what was done about it. It stays hidden
-- from everybody but the managers. A closed episode does not stop it.
CREATE PROCEDURE record.breach_close(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_entry BIGINT, IN p_done VARCHAR(2000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS entry;
    LEAVE this;
  END IF;
  IF NOT record.breach_open(p_episode, p_entry) THEN -- or somebody was quicker
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.breach SET outcome = 'other_family', done = p_done, closed_at = core.now(), closed_by_post_id = p_post
  WHERE episode_id = p_episode AND closed_at IS NULL AND FIND_IN_SET(entry_id, record.entry_versions(p_episode, p_entry));
  CALL core.key_done(p_post, p_key, p_entry);
  SELECT 1 AS done, p_entry AS entry;
END
