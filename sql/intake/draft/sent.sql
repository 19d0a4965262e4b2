-- Before a draft becomes an enquiry: o_first is the reference of the one that it has become already (two
-- tabs), NULL the first time. 45404 if it is not one's own.
CREATE PROCEDURE intake.draft_sent(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, OUT o_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_version INT;
  DECLARE v_enquiry BIGINT;
  SET o_first = NULL;
  SELECT d.version, d.enquiry_id INTO v_version, v_enquiry FROM data.draft d
  WHERE d.reference = p_draft AND d.post_id = p_post AND d.expires_at > core.now() FOR UPDATE;
  IF v_version IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF v_enquiry IS NOT NULL THEN
    SET o_first = (SELECT e.reference FROM data.enquiry e WHERE e.id = v_enquiry);
  END IF;
END
