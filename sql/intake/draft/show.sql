-- outer: partner casework | signed-in | read
-- One draft, to its owner.
CREATE PROCEDURE intake.draft_show(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.draft d WHERE d.reference = p_draft AND d.post_id = p_post AND d.expires_at > core.now()) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS draft, d.reference, d.form, d.form_hash, d.answers, d.version, d.started_at, d.saved_at, d.expires_at,
    core.day_of(p.service_id, d.expires_at) AS expires_on, e.reference AS sent
  FROM data.draft d JOIN data.post p ON p.id = d.post_id
  LEFT JOIN data.enquiry e ON e.id = d.enquiry_id
  WHERE d.reference = p_draft;
END
