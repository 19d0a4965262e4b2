-- outer: casework manage | danger role=contact_officer,complaints_officer,manager | write
-- ends access
-- Somebody would tell nobody of a danger, and somebody else has looked: they agree, and it is done; or they do not, and it is open
-- again, with what they say.
CREATE PROCEDURE intake.danger_second(IN p_post BIGINT, IN p_danger BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_agree VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_second_said TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF (SELECT d.done_by_post_id = p_post FROM data.danger d WHERE d.id = p_danger) THEN
      SELECT 1 AS `errors[]`, 'agree' AS field, 'Somebody else than you must look at it' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    UPDATE data.danger SET done_at = IF(p_agree = 'yes', core.now(), NULL), second_by_post_id = p_post, second_said = p_second_said,
      taken_by_post_id = IF(p_agree = 'yes', taken_by_post_id, NULL), taken_at = IF(p_agree = 'yes', taken_at, NULL),
      decided_at = IF(p_agree = 'yes', decided_at, NULL), version = version + 1
    WHERE id = p_danger AND version = p_version AND done_at IS NULL AND decided_at IS NOT NULL;
    IF ROW_COUNT() = 0 THEN
      CALL intake.danger_changed(p_danger);
    END IF;
    IF p_agree = 'yes' THEN
      UPDATE data.clock SET met_at = core.now() WHERE danger_id = p_danger AND met_at IS NULL;
    ELSE
      UPDATE data.clock SET post_id = NULL WHERE danger_id = p_danger AND met_at IS NULL;
      CALL core.danger_tell(p_danger);
    END IF;
    CALL core.key_done(p_post, p_key, 'looked');
  END IF;
  SELECT 1 AS done, d.reference FROM data.danger d WHERE d.id = p_danger;
END
