-- outer: casework manage | danger role=contact_officer,complaints_officer,manager | write
-- What was done. Where somebody was told, this ends its clock; where nobody was, it says why, and somebody else looks at it first
-- (intake.danger_second).
CREATE PROCEDURE intake.danger_close(IN p_post BIGINT, IN p_danger BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_social_care VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_told_whom VARCHAR(200), IN p_why_nobody TEXT, IN p_done_what TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.danger SET social_care = p_social_care, told_whom = p_told_whom, why_nobody = p_why_nobody, done_what = p_done_what, done_by_post_id = p_post,
      done_at = IF(p_social_care = 'told', core.now(), NULL), decided_at = IF(p_social_care = 'told', NULL, core.now()), second_by_post_id = NULL, second_said = NULL,
      taken_by_post_id = COALESCE(taken_by_post_id, p_post), taken_at = COALESCE(taken_at, core.now()), version = version + 1
    WHERE id = p_danger AND version = p_version AND done_at IS NULL AND decided_at IS NULL;
    IF ROW_COUNT() = 0 THEN
      CALL intake.danger_changed(p_danger);
    END IF;
    IF p_social_care = 'told' THEN
      UPDATE data.clock SET met_at = core.now() WHERE danger_id = p_danger AND met_at IS NULL;
    ELSE
      CALL core.danger_tell(p_danger);
    END IF;
    CALL core.key_done(p_post, p_key, 'closed');
  END IF;
  SELECT 1 AS done, d.reference FROM data.danger d WHERE d.id = p_danger;
END
