-- outer: casework partner | episode scope=people | write
-- Corrects a person, or gives them a new name from a day on: the former name stays, with its dates.
CREATE PROCEDURE record.person_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT, IN p_person BIGINT,
  IN p_first_name VARCHAR(100), IN p_last_name VARCHAR(100), IN p_known_as VARCHAR(200),
  IN p_name_change VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_name_from DATE,
  IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_birth VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_born DATE, IN p_born_precision VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_due DATE, IN p_pregnancy_ended DATE, IN p_died DATE,
  IN p_sex VARCHAR(32), IN p_first_language VARCHAR(200), IN p_interpreter VARCHAR(64), IN p_school VARCHAR(200), IN p_left DATE)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_family BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS person;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.person_need(p_episode, p_person);
  CALL record.person_check(p_role, p_birth, p_born, p_due, p_died);
  SET v_family = (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode);
  UPDATE data.person SET version = version + 1, born = IF(p_birth = 'born', p_born, NULL), born_precision = COALESCE(p_born_precision, born_precision),
    due = IF(p_birth = 'unborn', p_due, IF(p_birth = 'born', due, NULL)), pregnancy_ended = IF(p_birth = 'unborn', p_pregnancy_ended, NULL), died = p_died, sex = p_sex,
    first_language = p_first_language, interpreter = p_interpreter, school = p_school
  WHERE id = p_person AND version = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  CALL record.person_rename(p_person, p_first_name, p_last_name, p_known_as, p_name_change, p_name_from);
  UPDATE data.family_member SET role = p_role, ends = p_left
  WHERE family_id = v_family AND person_id = p_person AND (ends IS NULL OR ends >= core.today());
  CALL core.key_done(p_post, p_key, p_person);
  SELECT 1 AS done, p_person AS person;
END
