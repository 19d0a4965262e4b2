-- Where canonical facts say that somebody is in danger: whoever is to read it has it at the top of their list and in their
-- mail now, with a clock that ends with the day. Only what was written about the danger is kept here, and how to reach
-- who wrote it. About somebody who works here: whoever bears a name that was typed is left out, and no shared mailbox hears of it.
CREATE PROCEDURE core.danger_add(IN p_service INT, IN p_source VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_facts LONGTEXT, IN p_episode BIGINT, IN p_person BIGINT, IN p_complaint BIGINT)
BEGIN
  DECLARE v_danger BIGINT;
  DECLARE v_staff TINYINT DEFAULT COALESCE(core.fact(p_facts, '$."danger.staff"') = 'yes', 0);
  DECLARE v_who VARCHAR(200) DEFAULT LEFT(core.fact(p_facts, '$."danger.staff_who"'), 200);
  IF core.fact(p_facts, '$."danger.told"') = 'yes' THEN
    INSERT INTO data.danger (service_id, reference, source, told_at, about_staff, staff_said, said, name, ways, phone, email, letter_address, voicemail, times,
      episode_id, person_id, complaint_id)
    SELECT p_service, p_reference, p_source, core.now(), v_staff, v_who, core.fact(p_facts, '$."danger.said"'), LEFT(core.fact(p_facts, '$."complaint.name"'), 200),
      (SELECT LEFT(GROUP_CONCAT(w.way), 200) FROM JSON_TABLE(COALESCE(JSON_QUERY(p_facts, '$."complaint.ways"'), '[]'), '$[*]' COLUMNS (way LONGTEXT PATH '$')) w),
      LEFT(core.fact(p_facts, '$."contact.phone"'), 40), LEFT(core.fact(p_facts, '$."contact.email"'), 254), LEFT(core.fact(p_facts, '$."contact.address"'), 600),
      LEFT(core.fact(p_facts, '$."contact.voicemail"'), 16), LEFT(core.fact(p_facts, '$."contact.times"'), 1000), p_episode, p_person, p_complaint;
    SET v_danger = LAST_INSERT_ID();
    CALL core.danger_exclude(v_danger);
    CALL core.danger_begin(v_danger);
  END IF;
END
