-- outer: manage | complaint role=complaints_officer,manager | write
-- Something to be done afterwards, with who and by when.
CREATE PROCEDURE office.complaint_action_add(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_action_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_what VARCHAR(2000), IN p_owner VARCHAR(200), IN p_by_day DATE)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    INSERT INTO data.complaint_action (complaint_id, kind, what, owner, by_day, post_id, recorded_at)
    VALUES (p_complaint, p_action_kind, p_what, p_owner, p_by_day, p_post, core.now());
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
