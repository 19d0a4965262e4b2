-- outer: manage | role=admin | write
-- first: core.look_add(p_post, NULL, 'restriction_name', p_request)
-- An administrator names who manages a restricted family whose manager is not there any more: somebody else than themselves.
CREATE PROCEDURE record.restriction_name(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_restriction BIGINT,
  IN p_manager BIGINT, IN p_reason VARCHAR(1000), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_family BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_family = (SELECT u.family_id FROM core.restriction_waits u WHERE u.restriction_id = p_restriction AND u.post_id = p_post);
    IF v_family IS NULL THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    IF p_manager = p_post THEN
      CALL record.work_refuse('manager', 'You cannot name yourself. Ask another administrator');
    END IF;
    CALL record.restriction_pass(p_post, v_family, p_manager, p_reason);
    CALL core.key_done(p_post, p_key, 'named');
  END IF;
  SELECT 1 AS done;
END
