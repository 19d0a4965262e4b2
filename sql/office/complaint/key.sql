-- outer: manage casework | role=complaints_officer,manager,contact_officer,key_worker | write
-- names nobody: it writes; what it shows is what was just sent
-- A member of staff takes down what somebody said or wrote. Whoever it is from has the same reference and return code as
-- online; only complaints officers find the entry afterwards.
CREATE PROCEDURE office.complaint_key(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_channel VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT core.fact(p_facts, '$."complaint.channel"');
  DECLARE v_received DATETIME DEFAULT CAST(core.fact(p_facts, '$."complaint.received"') AS DATETIME);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF v_received > core.now() THEN
      CALL office.complaint_refuse('received', 'Enter a date and time that is not in the future');
    END IF;
    CALL office.complaint_take((SELECT p.service_id FROM data.post p WHERE p.id = p_post), p_new_reference, p_form, p_answers, p_facts, p_code,
      v_received);
    UPDATE data.complaint SET channel = COALESCE(v_channel, 'telephone'), keyed_by_post_id = p_post WHERE reference = p_new_reference;
    CALL core.key_done(p_post, p_key, p_new_reference);
    SET v_first = p_new_reference;
  END IF;
  CALL core.viewer_show(p_post);
  SELECT 1 AS done, v_first AS reference, (SELECT c.kind FROM data.complaint c WHERE c.reference = v_first) AS kind,
    (SELECT core.day_of(k.service_id, k.due_at - INTERVAL 1 SECOND) FROM data.complaint c JOIN data.clock k ON k.complaint_id = c.id
     WHERE c.reference = v_first AND k.kind = 'complaint_acknowledge') AS hear_by;
END
