-- outer: casework | role=contact_officer | write
-- names nobody: it answers with a word
-- release: what was ticked goes to the inbox as of the time it came, of the same text many times the first one; dismiss: it is put
-- aside; plain: everything is that speaks of no danger and gives no way to reach anybody.
CREATE PROCEDURE intake.held_decide(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_action VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_lines LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF p_action <> 'plain' AND COALESCE(JSON_LENGTH(p_lines), 0) = 0 THEN
      CALL intake.decision_refuse('lines', 'Tick at least one');
    END IF;
    IF p_action = 'release' THEN
      CALL intake.held_release(p_post, v_service, p_lines);
    ELSE
      CALL core.held_dismiss(p_post, v_service, 'request', p_lines, p_action = 'plain');
    END IF;
    CALL core.key_done(p_post, p_key, 'held');
  END IF;
  SELECT 1 AS done, 'held' AS reference;
END
