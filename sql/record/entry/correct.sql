-- outer: casework partner | episode scope=any | write
-- Corrects an entry: a new one supersedes it; the earlier stays readable as corrected, to whoever may read the new one.
-- p_version: the correction by somebody else that was shown beside this one (record.entry_conflict), to be corrected in its place.
CREATE PROCEDURE record.entry_correct(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_entry BIGINT, IN p_version BIGINT,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_occurred DATETIME, IN p_precision VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_source VARCHAR(200), IN p_present VARCHAR(1000),
  IN p_subjects LONGTEXT, IN p_said TEXT, IN p_nature VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_audience VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_named LONGTEXT,
  IN p_in_confidence VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_family_may_see VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_entry BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS entry;
    LEAVE this;
  END IF;
  IF FIND_IN_SET(p_version, record.entry_later(p_episode, p_entry)) THEN
    SET p_entry = p_version;
  END IF;
  CALL record.entry_change_need(p_post, p_episode, p_entry);
  CALL record.entry_check(p_post, p_episode, p_occurred, p_subjects, p_audience, p_named, p_in_confidence, p_family_may_see);
  IF (SELECT e.state FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry) <> 'current' THEN
    CALL record.entry_conflict(p_post, p_episode, p_entry);
  END IF;
  CALL record.entry_state_set(p_post, p_episode, p_entry, 'corrected', p_reason);
  CALL record.entry_store(p_post, p_episode, p_entry, p_kind, p_occurred, p_precision, p_source, p_present, p_subjects, p_said, p_nature,
    p_audience, p_named, p_in_confidence, p_family_may_see, v_entry);
  CALL record.entry_narrow(p_episode, v_entry);
  CALL core.key_done(p_post, p_key, v_entry);
  SELECT 1 AS done, v_entry AS entry;
END
