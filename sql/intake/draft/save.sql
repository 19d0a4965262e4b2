-- outer: partner casework | signed-in | write
-- names nobody: one's own draft
-- Keeps a draft's answers. Two tabs cannot overwrite each other unseen: the version read must still stand.
CREATE PROCEDURE intake.draft_save(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT)
BEGIN
  UPDATE data.draft SET answers = p_answers, about = intake.draft_about(p_facts), form_hash = p_form, version = version + 1, saved_at = core.now(),
    expires_at = core.now() + INTERVAL 28 DAY
  WHERE reference = p_draft AND post_id = p_post AND version = p_version AND enquiry_id IS NULL AND expires_at > core.now();
  IF ROW_COUNT() = 0 THEN
    IF NOT EXISTS (SELECT 1 FROM data.draft d WHERE d.reference = p_draft AND d.post_id = p_post AND d.enquiry_id IS NULL AND d.expires_at > core.now()) THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    SELECT 1 AS conflict, d.version, d.answers FROM data.draft d WHERE d.reference = p_draft;
    SIGNAL SQLSTATE '45409';
  END IF;
  SELECT 1 AS done, p_draft AS draft, p_version + 1 AS version;
END
