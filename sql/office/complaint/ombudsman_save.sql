-- outer: manage | complaint role=complaints_officer | write
-- The Ombudsman looks at it: their reference and, when it is known, their decision.
CREATE PROCEDURE office.complaint_ombudsman_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT, IN p_ombudsman_reference VARCHAR(40), IN p_decision TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.complaint SET stage = 'ombudsman', ombudsman_reference = p_ombudsman_reference, ombudsman_decision = p_decision, version = version + 1
    WHERE id = p_complaint AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind;
      SIGNAL SQLSTATE '45409';
    END IF;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, 'ombudsman', COALESCE(p_decision, p_ombudsman_reference), core.now(), core.now(), p_post);
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
