-- outer: casework partner | episode scope=any | write
-- Adds an entry. Told in confidence or to named people only, it never enters a mail. The same words a second time
-- (who goes back and saves again) are stored only when its author says so.
CREATE PROCEDURE record.entry_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_occurred DATETIME, IN p_precision VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_source VARCHAR(200), IN p_present VARCHAR(1000),
  IN p_subjects LONGTEXT, IN p_said TEXT, IN p_nature VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_audience VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_named LONGTEXT,
  IN p_in_confidence VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_family_may_see VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_again LONGTEXT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_entry BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS entry;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.entry_check(p_post, p_episode, p_occurred, p_subjects, p_audience, p_named, p_in_confidence, p_family_may_see);
  IF JSON_LENGTH(COALESCE(p_again, '[]')) = 0 AND record.entry_written(p_post, p_episode, p_kind, p_said, p_subjects) THEN
    CALL record.work_refuse('again', 'You have already written this. Save it again only if it happened again');
  END IF;
  CALL record.entry_store(p_post, p_episode, NULL, p_kind, p_occurred, p_precision, p_source, p_present, p_subjects, p_said, p_nature,
    p_audience, p_named, p_in_confidence, p_family_may_see, v_entry);
  CALL core.key_done(p_post, p_key, v_entry);
  SELECT 1 AS done, v_entry AS entry;
END
