-- outer: partner | signed-in | write
-- names nobody: it writes
-- What somebody of an agency answers: kept with neither post nor agency. Each post once a quarter.
CREATE PROCEDURE office.feedback_partner_send(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_team VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_today DATE DEFAULT core.today();
  DECLARE v_quarter DATE DEFAULT MAKEDATE(YEAR(v_today), 1) + INTERVAL (QUARTER(v_today) - 1) * 3 MONTH;
  DECLARE v_service, v_team INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_service = (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
    SET v_team = (SELECT t.id FROM data.team t WHERE t.id = CAST(p_team AS UNSIGNED) AND t.service_id = v_service AND t.locality = 1);
    IF v_team IS NULL THEN
      CALL office.complaint_refuse('team', 'Select the team that you worked with most');
    END IF;
    INSERT IGNORE INTO data.feedback_partner (post_id, quarter) VALUES (p_post, v_quarter);
    IF ROW_COUNT() = 0 THEN
      CALL office.complaint_refuse('', 'You have answered this quarter. Thank you. We ask again in the next one.');
    END IF;
    INSERT INTO data.feedback_answer (id, service_id, team_id, version, quarter, form_hash, answers, facts)
    VALUES (RANDOM_BYTES(16), v_service, v_team, 'partner', v_quarter, p_form, JSON_REMOVE(p_answers, '$.team'), p_facts);
    CALL core.key_done(p_post, p_key, 'sent');
  END IF;
  SELECT 1 AS done;
END
