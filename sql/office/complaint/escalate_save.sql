-- outer: manage | complaint role=complaints_officer | write
-- The person asked for the next stage by telephone or letter: recorded by staff, given to somebody else.
CREATE PROCEDURE office.complaint_escalate_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_why TEXT, IN p_investigator VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_next INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_next = office.next_stage(p_complaint);
    IF v_next IS NULL THEN
      CALL office.complaint_refuse('', 'It can go to the next stage when it has been answered and there is one. After the last stage the Ombudsman can be asked.');
    END IF;
    IF NOT office.may_investigate(p_complaint, p_investigator, v_next) THEN
      CALL office.complaint_refuse('investigator', 'Select somebody whom it is not about and who had no part in an earlier stage');
    END IF;
    CALL office.complaint_escalated(p_complaint, 'staff', p_why, CAST(p_investigator AS UNSIGNED));
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, 'escalated', p_why, core.now(), core.now(), p_post);
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
