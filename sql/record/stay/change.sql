-- outer: casework partner | episode scope=address | write
-- Corrects a stay or gives it an end.
CREATE PROCEDURE record.stay_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT, IN p_stay BIGINT,
  IN p_address VARCHAR(600), IN p_postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_confidential VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_starts DATE, IN p_ends DATE)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS person;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF p_ends < p_starts THEN
    CALL record.work_refuse('ends', 'The last day must not be before the first');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.address_stay s WHERE s.episode_id = p_episode AND s.id = p_stay) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.address_stay SET version = version + 1, address = p_address, postcode = p_postcode, kind = p_kind,
    confidential = COALESCE(p_confidential, 'no') = 'yes', starts = p_starts, ends = p_ends
  WHERE episode_id = p_episode AND id = p_stay AND version = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  CALL core.key_done(p_post, p_key, (SELECT s.person_id FROM data.address_stay s WHERE s.episode_id = p_episode AND s.id = p_stay));
  SELECT 1 AS done, s.person_id AS person FROM data.address_stay s WHERE s.episode_id = p_episode AND s.id = p_stay;
END
