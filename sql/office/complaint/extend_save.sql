-- outer: manage | complaint role=complaints_officer,manager | write
-- More time for the answer, by the service's rule for its clock; the person reads the reason and the new date.
CREATE PROCEDURE office.complaint_extend_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_days VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(1000))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_clock BIGINT;
  DECLARE v_most, v_had INT;
  DECLARE v_days INT DEFAULT CAST(p_days AS UNSIGNED);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL office.complaint_route_check(p_complaint, '');
    SELECT MAX(k.id), MAX(r.extend_most), COALESCE(MAX(k.extended_days), 0) INTO v_clock, v_most, v_had
    FROM data.clock k JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind
    WHERE k.complaint_id = p_complaint AND k.met_at IS NULL AND r.extend_most IS NOT NULL;
    IF v_clock IS NULL THEN
      CALL office.complaint_refuse('', 'No answer is due that could be given more time. Acknowledge it first.');
    ELSEIF v_days < 1 OR v_days + v_had > v_most THEN
      CALL office.complaint_refuse('days', CONCAT('Enter a number of working days that makes at most ', v_most, ' in all'));
    END IF;
    UPDATE data.clock SET due_at = core.day_start(service_id, core.working_day_add(service_id, core.day_of(service_id, due_at - INTERVAL 1 SECOND), v_days) + INTERVAL 1 DAY),
      extended_days = v_had + v_days, extended_at = core.now(), extended_by_post_id = p_post, extended_reason = p_reason, reminded_at = NULL, late_told_at = NULL
    WHERE id = v_clock;
    UPDATE data.complaint SET version = version + 1 WHERE id = p_complaint;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, 'extended', CONCAT(v_days, ' working days: ', p_reason), core.now(), core.now(), p_post);
    CALL core.complaint_tell(p_complaint);
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
