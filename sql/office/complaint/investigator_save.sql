-- outer: manage | complaint role=complaints_officer | write
-- Who looks into the present stage: nobody whom it is about, nobody who had a part in an earlier stage.
CREATE PROCEDURE office.complaint_investigator_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_investigator VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_stage INT DEFAULT (SELECT MAX(s.stage) FROM data.complaint_stage s WHERE s.complaint_id = p_complaint);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF NOT office.may_investigate(p_complaint, p_investigator, v_stage) THEN
      CALL office.complaint_refuse('investigator', 'Select somebody whom it is not about and who had no part in an earlier stage');
    END IF;
    UPDATE data.complaint_stage SET investigator_post_id = p_investigator WHERE complaint_id = p_complaint AND stage = v_stage AND answered_at IS NULL;
    IF ROW_COUNT() = 0 THEN
      CALL office.complaint_refuse('', 'This stage has been answered.');
    END IF;
    UPDATE data.complaint SET handler_post_id = IF(restricted, handler_post_id, p_investigator), version = version + 1 WHERE id = p_complaint;
    UPDATE data.clock SET post_id = p_investigator WHERE complaint_id = p_complaint AND met_at IS NULL;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    SELECT p_complaint, 'given', a.name, core.now(), core.now(), p_post FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE p.id = p_investigator;
    CALL core.mail_add('complaint_notice', (SELECT a.mail FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE p.id = p_investigator),
      'Something in the complaints register is yours', CONCAT('You are asked to look into something.\n\nSign in and open the complaints register to read it: reference ',
        (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint), '.\n'));
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
