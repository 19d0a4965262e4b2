-- A complaint, compliment or comment enters the register: one row, its clock, a notice without personal data. p_received: when it
-- came, if it was held apart until now; its clocks run from then.
CREATE PROCEDURE office.complaint_take(IN p_service INT, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32), IN p_received DATETIME)
BEGIN
  DECLARE v_mail VARCHAR(254) DEFAULT (SELECT s.front_door_mail FROM data.service s WHERE s.id = p_service);
  DECLARE v_kind VARCHAR(16);
  DECLARE v_complaint BIGINT;
  SET v_kind = COALESCE(core.fact(p_facts, '$."complaint.kind"'), 'complaint');
  INSERT INTO data.complaint (service_id, reference, kind, received_at, form_hash, answers, facts, return_code_hash,
    complainant_name, on_behalf_of, safe_ways)
  VALUES (p_service, p_reference, v_kind, core.now(), p_form, p_answers, p_facts, p_code,
    LEFT(core.fact(p_facts, '$."complaint.name"'), 200), LEFT(core.fact(p_facts, '$."complaint.on_behalf_of"'), 200),
    (SELECT LEFT(GROUP_CONCAT(w.way), 200) FROM JSON_TABLE(COALESCE(JSON_QUERY(p_facts, '$."complaint.ways"'), '[]'), '$[*]' COLUMNS (way LONGTEXT PATH '$')) w));
  SET v_complaint = LAST_INSERT_ID();
  IF v_kind = 'complaint' THEN
    INSERT INTO data.complaint_stage (complaint_id, stage, asked_at, asked_by) VALUES (v_complaint, 1, core.now(), 'complainant');
    CALL core.clock_start(p_service, 'complaint_acknowledge', NULL, NULL, v_complaint, NULL);
  END IF;
  CALL core.mail_add('complaint_notice',
    COALESCE((SELECT c.label FROM data.code c WHERE c.service_id = p_service AND c.list = 'mail' AND c.code = 'complaints'), v_mail),
    'Something new in the complaints register',
    CONCAT('Something new has come in.\n\nSign in and open the complaints register to read it: reference ', p_reference, '.\n'), NULL, NULL);
  CALL core.danger_add(p_service, v_kind, p_reference, p_facts, NULL, NULL, v_complaint);
  IF p_received IS NOT NULL THEN
    UPDATE data.complaint SET received_at = p_received WHERE id = v_complaint;
    CALL core.clock_since(NULL, v_complaint, p_received);
  END IF;
END
