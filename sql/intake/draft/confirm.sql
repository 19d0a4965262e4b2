-- outer: partner casework | signed-in | read
-- names nobody: one's own draft
-- Before a draft is destroyed.
CREATE PROCEDURE intake.draft_confirm(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.draft d WHERE d.reference = p_draft AND d.post_id = p_post AND d.enquiry_id IS NULL AND d.expires_at > core.now()) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS draft, d.reference, d.form, d.about, d.started_at, d.saved_at FROM data.draft d WHERE d.reference = p_draft;
END
