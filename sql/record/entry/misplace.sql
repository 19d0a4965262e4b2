-- outer: casework partner | episode scope=any | write
-- "Wrong family": whoever sees it may say so. With the COMMIT the entry, in all its versions, is hidden
-- from all but the managers; a breach is opened, and they are told, neutrally.
CREATE PROCEDURE record.entry_misplace(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_entry BIGINT, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_versions TEXT CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS entry;
    LEAVE this;
  END IF;
  IF NOT record.entry_may_see(p_post, p_episode, p_entry) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SET v_versions = record.entry_versions(p_episode, p_entry);
  UPDATE data.entry SET state = 'wrong_family', state_reason = p_reason, state_post_id = p_post, state_at = core.now()
  WHERE episode_id = p_episode AND FIND_IN_SET(id, v_versions) AND state <> 'wrong_family';
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  INSERT INTO data.breach (episode_id, entry_id, what, opened_at, opened_by_post_id)
  VALUES (p_episode, p_entry, 'An entry was about another family', core.now(), p_post);
  CALL record.involvement_tell(p_post, p_episode, 'manage', 'breach', 'An entry was marked as in the wrong place',
    'Somebody has marked an entry on a record of your team as being about another family. It is hidden. Sign in to see who was shown it and to decide what to do.');
  CALL core.key_done(p_post, p_key, p_entry);
  SELECT 1 AS done, p_entry AS entry;
END
