-- outer: casework partner | episode scope=safe_contact | write
-- Records which ways to a person are safe. What belongs to a way that is not ticked is not kept.
CREATE PROCEDURE record.safecontact_save(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT, IN p_person BIGINT,
  IN p_ways LONGTEXT, IN p_phone VARCHAR(40), IN p_email VARCHAR(254), IN p_letter_address VARCHAR(600), IN p_voicemail VARCHAR(16),
  IN p_name_to_use VARCHAR(200), IN p_times VARCHAR(1000), IN p_must_not_know VARCHAR(2000), IN p_other TEXT, IN p_confirmed DATE)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_ways VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_now INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS person;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.person_need(p_episode, p_person);
  SET v_ways = (SELECT GROUP_CONCAT(DISTINCT j.way SEPARATOR ',') FROM JSON_TABLE(COALESCE(p_ways, '[]'), '$[*]' COLUMNS (way LONGTEXT PATH '$')) j
                WHERE j.way IN ('phone', 'text', 'email', 'letter', 'trusted_person', 'i_will_contact', 'none'));
  IF v_ways IS NULL THEN
    CALL record.work_refuse('ways', 'Choose which ways are safe, or that none is known');
  END IF;
  IF p_confirmed > core.today() THEN
    CALL record.work_refuse('confirmed', 'The day it was confirmed must be today or in the past');
  END IF;
  SET v_now = COALESCE((SELECT s.version FROM data.safe_contact s WHERE s.episode_id = p_episode AND s.person_id = p_person FOR UPDATE), 0);
  IF v_now <> COALESCE(p_version, -1) THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  INSERT INTO data.safe_contact (episode_id, person_id, ways, phone, email, letter_address, voicemail, name_to_use, times, must_not_know, other, confirmed)
  VALUES (p_episode, p_person, v_ways, IF(FIND_IN_SET('phone', v_ways) OR FIND_IN_SET('text', v_ways), p_phone, NULL),
    IF(FIND_IN_SET('email', v_ways), p_email, NULL), IF(FIND_IN_SET('letter', v_ways), p_letter_address, NULL),
    IF(FIND_IN_SET('phone', v_ways), p_voicemail, NULL), p_name_to_use, p_times, p_must_not_know, p_other, p_confirmed)
  ON DUPLICATE KEY UPDATE ways = VALUES(ways), phone = VALUES(phone), email = VALUES(email), letter_address = VALUES(letter_address),
    voicemail = VALUES(voicemail), name_to_use = VALUES(name_to_use), times = VALUES(times), must_not_know = VALUES(must_not_know),
    other = VALUES(other), confirmed = VALUES(confirmed), version = version + 1;
  CALL core.key_done(p_post, p_key, p_person);
  SELECT 1 AS done, p_person AS person;
END
