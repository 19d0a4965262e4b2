-- The next stage begins: its row, its clock, a person who had no part in the one before, a notice.
CREATE PROCEDURE office.complaint_escalated(IN p_complaint BIGINT, IN p_by VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_why TEXT, IN p_investigator BIGINT)
BEGIN
  DECLARE v_service, v_stage INT;
  DECLARE v_route VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin;
  SELECT c.service_id, c.route, c.reference INTO v_service, v_route, v_reference FROM data.complaint c WHERE c.id = p_complaint;
  SET v_stage = (SELECT MAX(s.stage) + 1 FROM data.complaint_stage s WHERE s.complaint_id = p_complaint);
  INSERT INTO data.complaint_stage (complaint_id, stage, asked_at, asked_by, asked_why, investigator_post_id)
  VALUES (p_complaint, v_stage, core.now(), p_by, p_why, p_investigator);
  UPDATE data.complaint SET stage = 'stage_2', handler_post_id = IF(restricted, handler_post_id, p_investigator), version = version + 1 WHERE id = p_complaint;
  IF v_route = 'statutory' THEN
    CALL core.clock_start(v_service, IF(v_stage = 3, 'complaint_children_panel', 'complaint_children_2'), NULL, NULL, p_complaint, p_investigator);
  ELSE
    CALL core.clock_start(v_service, 'complaint_acknowledge_2', NULL, NULL, p_complaint, p_investigator);
  END IF;
  CALL core.mail_add('complaint_notice',
    COALESCE((SELECT a.mail FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE p.id = p_investigator),
      (SELECT c.label FROM data.code c WHERE c.service_id = v_service AND c.list = 'mail' AND c.code = 'complaints')),
    'Something in the complaints register goes on',
    CONCAT('Somebody has asked for the next stage.\n\nSign in and open the complaints register to read it: reference ', v_reference, '.\n'));
END
