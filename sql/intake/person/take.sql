-- The persons that an enquiry's facts name, in their order; who lives at home has the family's address.
-- Columns of JSON_TABLE are LONGTEXT, so that nothing is cut unseen.
CREATE PROCEDURE intake.person_take(IN p_enquiry BIGINT, IN p_facts LONGTEXT)
BEGIN
  DECLARE v_address VARCHAR(600) DEFAULT core.fact(p_facts, '$."enquiry.address"');
  DECLARE v_postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.postcode(core.fact(p_facts, '$."enquiry.postcode"'));
  INSERT INTO data.enquiry_person (enquiry_id, place, role, first_name, last_name, known_as, born, due, sex, relationship,
    parental_responsibility, main_carer, lives_at_home, phone, email, address, postcode, school, sound_first, sound_last,
    asker, age, first_language, interpreter, voice)
  SELECT p_enquiry, t.place, IF(t.role = 'child', 'child', 'adult'), COALESCE(t.first_name, ''), COALESCE(t.last_name, ''),
    NULLIF(t.known_as, ''), intake.date(t.born), intake.date(t.due), NULLIF(t.sex, ''), NULLIF(t.relationship, ''),
    NULLIF(t.parental_responsibility, ''), NULLIF(t.main_carer, ''), NULLIF(t.lives_at_home, ''), NULLIF(t.phone, ''),
    NULLIF(t.email, ''),
    COALESCE(NULLIF(t.address, ''), IF(COALESCE(t.lives_at_home, 'yes') IN ('yes', 'sometimes'), v_address, NULL)),
    COALESCE(intake.postcode(t.postcode), IF(COALESCE(t.address, '') = '' AND COALESCE(t.lives_at_home, 'yes') IN ('yes', 'sometimes'), v_postcode, NULL)),
    NULLIF(t.school, ''), core.sound(COALESCE(t.first_name, '')), core.sound(COALESCE(t.last_name, '')),
    COALESCE(t.asker = 'yes', 0), NULLIF(t.age, ''), NULLIF(t.first_language, ''), NULLIF(t.interpreter, ''), NULLIF(t.voice, '')
  FROM JSON_TABLE(p_facts, '$.people[*]' COLUMNS (
    place FOR ORDINALITY,
    role LONGTEXT PATH '$.role', first_name LONGTEXT PATH '$.name_first', last_name LONGTEXT PATH '$.name_last',
    known_as LONGTEXT PATH '$.known_as', born LONGTEXT PATH '$.born', due LONGTEXT PATH '$.due', sex LONGTEXT PATH '$.sex',
    relationship LONGTEXT PATH '$.relationship', parental_responsibility LONGTEXT PATH '$.parental_responsibility',
    main_carer LONGTEXT PATH '$.main_carer', lives_at_home LONGTEXT PATH '$.lives_at_home', phone LONGTEXT PATH '$.phone',
    email LONGTEXT PATH '$.email', address LONGTEXT PATH '$.address', postcode LONGTEXT PATH '$.postcode',
    school LONGTEXT PATH '$.school', asker LONGTEXT PATH '$.asker', age LONGTEXT PATH '$.age',
    first_language LONGTEXT PATH '$.first_language', interpreter LONGTEXT PATH '$.interpreter', voice LONGTEXT PATH '$.voice')) t
  WHERE COALESCE(t.first_name, t.last_name, t.born, t.due) IS NOT NULL;
END
