-- Takes one answer and uses its code up. What was written of a danger goes to the officer on duty and is not kept with it.
CREATE PROCEDURE office.feedback_take(IN p_version VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_episode, v_person BIGINT;
  DECLARE v_service, v_team INT;
  DECLARE v_today DATE DEFAULT core.today();
  CALL core.key_take(0, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SELECT v.service_id, v.episode_id, v.person_id INTO v_service, v_episode, v_person
    FROM data.feedback_invitation v WHERE v.code_hash = p_code AND v.version = p_version AND v.expires_at > core.now() FOR UPDATE;
    IF v_episode IS NULL THEN
      SELECT 1 AS `errors[]`, 'code' AS field, 'This code does not work. Check it. Each code works once, and for some weeks. You can ask us for another one' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    UPDATE data.feedback_invitation SET code_hash = NULL WHERE episode_id = v_episode AND person_id = v_person;
    SET v_team = (SELECT e.team_id FROM data.episode e WHERE e.id = v_episode);
    INSERT INTO data.feedback_answer (id, service_id, team_id, version, quarter, form_hash, answers, facts)
    VALUES (RANDOM_BYTES(16), v_service, v_team, p_version, MAKEDATE(YEAR(v_today), 1) + INTERVAL (QUARTER(v_today) - 1) * 3 MONTH, p_form,
      JSON_REMOVE(p_answers, '$.code', '$.danger', '$.danger_said', '$.danger_staff', '$.danger_staff_who', '$.ways', '$.phone', '$.email', '$.voicemail', '$.times'),
      JSON_REMOVE(p_facts, '$."danger.told"', '$."danger.said"', '$."danger.staff"', '$."danger.staff_who"', '$."complaint.ways"', '$."contact.phone"', '$."contact.email"', '$."contact.voicemail"', '$."contact.times"'));
    CALL core.danger_add(v_service, 'feedback', p_new_reference, p_facts, v_episode, v_person, NULL);
    CALL core.key_done(0, p_key, 'sent');
  END IF;
  SELECT 1 AS done;
END
