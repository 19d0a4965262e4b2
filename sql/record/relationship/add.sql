-- outer: casework partner | episode scope=people | write
-- Records who somebody is to somebody: person is the <type> of other.
CREATE PROCEDURE record.relationship_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_person BIGINT, IN p_type VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_other BIGINT,
  IN p_parental_responsibility VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_main_carer VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_starts DATE, IN p_source VARCHAR(200))
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
  IF NOT record.work_relative(p_person, p_episode) THEN
    CALL record.work_refuse('person', 'Choose a member of this family');
  END IF;
  IF NOT record.work_relative(p_other, p_episode) OR p_other = p_person THEN
    CALL record.work_refuse('other', 'Choose another member of this family');
  END IF;
  IF EXISTS (SELECT 1 FROM data.relationship r WHERE r.episode_id = p_episode AND r.person_id = p_person AND r.other_person_id = p_other
             AND (r.ends IS NULL OR r.ends >= core.today())) THEN
    CALL record.work_refuse('person', 'What these two are to each other is on the record already. Change it there');
  END IF;
  INSERT INTO data.relationship (episode_id, person_id, other_person_id, type, parental_responsibility, main_carer, starts, source)
  VALUES (p_episode, p_person, p_other, p_type, record.relationship_responsibility(p_other, p_parental_responsibility), COALESCE(p_main_carer, 'no') = 'yes', p_starts, p_source)
  ON DUPLICATE KEY UPDATE type = p_type, parental_responsibility = record.relationship_responsibility(p_other, p_parental_responsibility),
    main_carer = COALESCE(p_main_carer, 'no') = 'yes', starts = p_starts, ends = NULL, source = p_source, version = version + 1;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
