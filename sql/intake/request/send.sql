-- outer: public | open | write
-- A parent, carer or young person asks for help, without an account. Whoever wants no status page has no code.
CREATE PROCEDURE intake.request_send(IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32),
  IN p_network BINARY(32))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_over TINYINT;
  SET p_code = IF(core.fact(p_facts, '$."enquiry.status_page"') = 'no', NULL, p_code);
  CALL core.key_take(0, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL core.public_try('request', p_network, v_over);
    IF v_over THEN
      CALL core.held_add(v_service, 'request', p_new_reference, p_form, p_answers, p_facts, p_digest, p_code);
    ELSE
      CALL intake.request_take(v_service, p_new_reference, p_form, p_answers, p_facts, p_code, NULL);
    END IF;
    CALL core.key_done(0, p_key, p_new_reference);
    SET v_first = p_new_reference;
  END IF;
  SELECT 1 AS done, v_first AS reference, IF(p_code IS NULL, 1, NULL) AS no_code, IF(intake.request_danger(p_answers), 'danger', NULL) AS notes,
    core.day_of(v_service, core.clock_due(v_service, 'decision', core.now()) - INTERVAL 1 SECOND) AS answer_by;
END
