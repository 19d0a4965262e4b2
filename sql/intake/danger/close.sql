-- outer: casework manage | danger role=contact_officer,complaints_officer,manager | write
-- What was done: who was told, or why nobody needed to be. Ends its clock.
CREATE PROCEDURE intake.danger_close(IN p_post BIGINT, IN p_danger BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_social_care VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_told_whom VARCHAR(200), IN p_done_what TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.danger SET social_care = p_social_care, told_whom = p_told_whom, done_what = p_done_what, done_by_post_id = p_post, done_at = core.now(),
      taken_by_post_id = COALESCE(taken_by_post_id, p_post), taken_at = COALESCE(taken_at, core.now()), version = version + 1
    WHERE id = p_danger AND version = p_version AND done_at IS NULL;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, d.social_care, d.told_whom, d.done_what, d.version, a.name AS changed_by
      FROM data.danger d LEFT JOIN data.post p ON p.id = COALESCE(d.done_by_post_id, d.taken_by_post_id) LEFT JOIN data.account a ON a.id = p.account_id WHERE d.id = p_danger;
      SIGNAL SQLSTATE '45409';
    END IF;
    UPDATE data.clock SET met_at = core.now() WHERE danger_id = p_danger AND met_at IS NULL;
    CALL core.key_done(p_post, p_key, 'closed');
  END IF;
  SELECT 1 AS done, d.reference FROM data.danger d WHERE d.id = p_danger;
END
