-- A name put right stays one name; a new name ends the one in use the day before.
CREATE PROCEDURE record.person_rename(IN p_person BIGINT, IN p_first_name VARCHAR(100), IN p_last_name VARCHAR(100), IN p_known_as VARCHAR(200),
  IN p_how VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_from DATE)
BEGIN
  DECLARE v_from DATE DEFAULT COALESCE(p_from, core.today());
  IF EXISTS (SELECT 1 FROM data.person_name n WHERE n.person_id = p_person AND n.ends IS NULL
             AND BINARY n.first_name = BINARY p_first_name AND BINARY n.last_name = BINARY p_last_name
             AND BINARY COALESCE(n.known_as, '') = BINARY COALESCE(p_known_as, '')) THEN
    SET p_how = 'none';
  END IF;
  IF p_how = 'new' THEN
    IF v_from > core.today() OR EXISTS (SELECT 1 FROM data.person_name n WHERE n.person_id = p_person AND n.ends IS NULL AND n.starts >= v_from) THEN
      CALL record.work_refuse('name_from', 'The new name must begin after the name it replaces and not in the future');
    END IF;
    UPDATE data.person_name SET ends = v_from - INTERVAL 1 DAY WHERE person_id = p_person AND ends IS NULL;
    INSERT INTO data.person_name (person_id, first_name, last_name, known_as, starts, sound_first, sound_last)
    VALUES (p_person, p_first_name, p_last_name, p_known_as, v_from, core.sound(p_first_name), core.sound(p_last_name));
  ELSEIF p_how <> 'none' THEN
    UPDATE data.person_name SET first_name = p_first_name, last_name = p_last_name, known_as = p_known_as,
      sound_first = core.sound(p_first_name), sound_last = core.sound(p_last_name)
    WHERE person_id = p_person AND ends IS NULL;
  END IF;
END
