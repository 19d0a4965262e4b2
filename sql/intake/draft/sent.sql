-- Marks a draft as sent by the enquiry and empties it; o_first is the reference of the enquiry that it was
-- sent as before (two tabs), NULL the first time. 45404 not one's own, 45409 saved since it was checked.
CREATE PROCEDURE intake.draft_sent(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  OUT o_first CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
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
  ELSE
    UPDATE data.draft SET version = version + 1 WHERE reference = p_draft AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'draft' AS kind, p_draft AS draft, v_version AS version;
      SIGNAL SQLSTATE '45409';
    END IF;
  END IF;
END
