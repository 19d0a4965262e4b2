-- A complaint, compliment or comment enters the register: one row, its clock, a notice without personal data, and what was told
-- of a danger to whoever is to read that. p_received: when it came, if that was before now; its clock runs from then.
CREATE PROCEDURE office.complaint_take(IN p_service INT, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32), IN p_received DATETIME)
BEGIN
  DECLARE v_received DATETIME DEFAULT COALESCE(p_received, core.now());
  DECLARE v_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT COALESCE(core.fact(p_facts, '$."complaint.kind"'), 'complaint');
  DECLARE v_complaint BIGINT;
  INSERT INTO data.complaint (service_id, reference, kind, received_at, form_hash, answers, facts, return_code_hash,
    complainant_name, on_behalf_of, safe_ways)
  VALUES (p_service, p_reference, v_kind, v_received, p_form, p_answers, p_facts, p_code,
    LEFT(core.fact(p_facts, '$."complaint.name"'), 200), LEFT(core.fact(p_facts, '$."complaint.on_behalf_of"'), 200),
    (SELECT LEFT(GROUP_CONCAT(w.way), 200) FROM JSON_TABLE(COALESCE(JSON_QUERY(p_facts, '$."complaint.ways"'), '[]'), '$[*]' COLUMNS (way LONGTEXT PATH '$')) w));
  SET v_complaint = LAST_INSERT_ID();
  IF v_kind = 'complaint' THEN
    INSERT INTO data.complaint_stage (complaint_id, stage, asked_at, asked_by) VALUES (v_complaint, 1, v_received, 'complainant');
    CALL core.clock_start(p_service, 'complaint_acknowledge', NULL, NULL, v_complaint, NULL);
    CALL core.clock_since(NULL, v_complaint, v_received);
  END IF;
  CALL core.mail_add('complaint_notice',
    COALESCE((SELECT c.label FROM data.code c WHERE c.service_id = p_service AND c.list = 'mail' AND c.code = 'complaints'),
      (SELECT s.front_door_mail FROM data.service s WHERE s.id = p_service)),
    'Something new in the complaints register',
    CONCAT('Something new has come in.\n\nSign in and open the complaints register to read it: reference ', p_reference, '.\n'));
  CALL core.danger_add(p_service, v_kind, p_reference, p_facts, NULL, NULL, v_complaint);
END
