-- outer: casework | danger role=contact_officer,manager | write
-- ends access
-- It turns out to be about somebody who works here: from now on the complaints officers deal with it, told at once.
CREATE PROCEDURE intake.danger_pass(IN p_post BIGINT, IN p_danger BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_staff_who VARCHAR(200))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.danger SET about_staff = 1, staff_said = p_staff_who, taken_by_post_id = NULL, taken_at = NULL, version = version + 1 WHERE id = p_danger AND done_at IS NULL AND decided_at IS NULL AND enquiry_id IS NULL;
    UPDATE data.clock SET post_id = NULL WHERE danger_id = p_danger AND met_at IS NULL;
    CALL core.danger_exclude(p_danger);
    CALL core.danger_tell(p_danger);
    CALL core.key_done(p_post, p_key, 'passed');
  END IF;
  SELECT 1 AS done;
END
