-- outer: casework partner | episode scope=people | write
-- Adds a person to the family: a new person, never one that is known from another family.
CREATE PROCEDURE record.person_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_first_name VARCHAR(100), IN p_last_name VARCHAR(100), IN p_known_as VARCHAR(200),
  IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_birth VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_born DATE, IN p_born_precision VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_due DATE, IN p_sex VARCHAR(32),
  IN p_first_language VARCHAR(200), IN p_interpreter VARCHAR(64), IN p_school VARCHAR(200))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_person BIGINT;
  DECLARE v_family BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS person;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.person_check(p_role, p_birth, p_born, p_due, NULL);
  SET v_family = (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode);
  INSERT INTO data.person (service_id, born, due, born_precision, sex, first_language, interpreter, school)
  SELECT e.service_id, IF(p_birth = 'born', p_born, NULL), IF(p_birth = 'unborn', p_due, NULL), COALESCE(p_born_precision, 'exact'), p_sex,
    p_first_language, p_interpreter, p_school
  FROM data.episode e WHERE e.id = p_episode;
  SET v_person = LAST_INSERT_ID();
  INSERT INTO data.person_name (person_id, first_name, last_name, known_as, sound_first, sound_last)
  VALUES (v_person, p_first_name, p_last_name, p_known_as, core.sound(p_first_name), core.sound(p_last_name));
  INSERT INTO data.family_member (family_id, person_id, role, starts) VALUES (v_family, v_person, p_role, core.today());
  CALL core.key_done(p_post, p_key, v_person);
  SELECT 1 AS done, v_person AS person;
END
