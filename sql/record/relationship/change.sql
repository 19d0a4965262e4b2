-- outer: casework partner | episode scope=people | write
-- Changes or ends a relationship.
CREATE PROCEDURE record.relationship_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_person BIGINT, IN p_other BIGINT, IN p_type VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_parental_responsibility VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_main_carer VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_starts DATE, IN p_ends DATE, IN p_source VARCHAR(200))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF p_parental_responsibility = 'yes' AND record.relationship_responsibility(p_other, 'yes') <> 'yes' THEN
    CALL record.work_refuse('parental_responsibility', 'Nobody has parental responsibility before the birth. Choose “Not known” until then');
  END IF;
  IF p_ends < p_starts THEN
    CALL record.work_refuse('ends', 'The last day must not be before the first');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.relationship r WHERE r.episode_id = p_episode AND r.person_id = p_person AND r.other_person_id = p_other) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.relationship SET version = version + 1, type = p_type, parental_responsibility = record.relationship_responsibility(p_other, p_parental_responsibility),
    main_carer = COALESCE(p_main_carer, 'no') = 'yes', starts = p_starts, ends = p_ends, source = p_source
  WHERE episode_id = p_episode AND person_id = p_person AND other_person_id = p_other AND version = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
