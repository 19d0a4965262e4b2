-- outer: casework | role=contact_officer,key_worker,manager | write
-- first: record.glass_try(p_post, p_key, p_digest, p_record, p_needs, p_reason, p_request)
-- Says what became of it. No such record, a conflict of interest and a restricted family have one answer.
CREATE PROCEDURE record.glass_add(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_record VARCHAR(40), IN p_needs LONGTEXT, IN p_reason VARCHAR(2000), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_find(p_post, p_key, p_digest, v_first);
  IF v_first = 'refused' THEN
    CALL record.work_refuse('record', 'No record can be opened with this reference. Check it. If it is right, call the numbers on this page');
  END IF;
  SELECT 1 AS done, v_first AS reference;
END
