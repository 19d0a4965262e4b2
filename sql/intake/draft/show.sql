-- outer: partner casework | signed-in | read
-- names nobody: one's own draft
-- One draft, to its owner; once it has been sent, only what it became.
CREATE PROCEDURE intake.draft_show(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_form VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_enquiry BIGINT;
  SELECT d.form, d.enquiry_id INTO v_form, v_enquiry FROM data.draft d
  WHERE d.reference = p_draft AND d.post_id = p_post AND d.expires_at > core.now();
  IF v_form IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF v_enquiry IS NOT NULL THEN
    SELECT 1 AS sent, e.reference FROM data.enquiry e WHERE e.id = v_enquiry;
  ELSE
    SELECT 1 AS draft, d.reference, d.form, d.form_hash, d.answers, d.version, d.started_at, d.saved_at, d.about, core.day_of(p.service_id, d.expires_at) AS expires_on
    FROM data.draft d JOIN data.post p ON p.id = d.post_id WHERE d.reference = p_draft;
  END IF;
END
