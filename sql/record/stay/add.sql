-- outer: casework partner | episode scope=address | write
-- Records where people live. If they moved there, where they lived before ends the day before.
CREATE PROCEDURE record.stay_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_people LONGTEXT, IN p_address VARCHAR(600), IN p_postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_confidential VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_starts DATE, IN p_moved VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF JSON_LENGTH(COALESCE(p_people, '[]')) = 0
     OR EXISTS (SELECT 1 FROM JSON_TABLE(p_people, '$[*]' COLUMNS (id LONGTEXT PATH '$')) j
                WHERE NOT COALESCE(record.work_relative(record.number_of(j.id), p_episode), 0)) THEN
    CALL record.work_refuse('people', 'Choose who lives there');
  END IF;
  IF p_starts > core.today() THEN
    CALL record.work_refuse('starts', 'The day they moved in must be today or in the past');
  END IF;
  IF p_moved = 'yes' THEN
    UPDATE data.address_stay SET ends = GREATEST(COALESCE(starts, '1000-01-01'), COALESCE(p_starts, core.today()) - INTERVAL 1 DAY), version = version + 1
    WHERE episode_id = p_episode AND ends IS NULL
      AND person_id IN (SELECT record.number_of(j.id) FROM JSON_TABLE(p_people, '$[*]' COLUMNS (id LONGTEXT PATH '$')) j);
  END IF;
  INSERT INTO data.address_stay (episode_id, person_id, kind, address, postcode, confidential, starts, recorded_at, post_id)
  SELECT DISTINCT p_episode, record.number_of(j.id), p_kind, p_address, p_postcode, COALESCE(p_confidential, 'no') = 'yes', p_starts, core.now(), p_post
  FROM JSON_TABLE(p_people, '$[*]' COLUMNS (id LONGTEXT PATH '$')) j;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
