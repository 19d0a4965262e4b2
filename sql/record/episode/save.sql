-- outer: casework partner | episode scope=lead | write
-- Opens an allocated episode (its clocks start) or changes its levels and criteria.
CREATE PROCEDURE record.episode_save(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_level_of_need VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_level_of_support VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_criteria LONGTEXT, IN p_child_signs LONGTEXT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_state VARCHAR(16);
  DECLARE v_service INT;
  DECLARE v_met LONGTEXT DEFAULT JSON_MERGE_PRESERVE(COALESCE(p_criteria, '[]'), COALESCE(p_child_signs, '[]'));
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  SELECT e.state, e.service_id INTO v_state, v_service FROM data.episode e WHERE e.id = p_episode;
  CALL record.work_open(p_episode);
  IF v_state = 'accepted' THEN
    CALL record.work_refuse('', 'This family has no key worker yet. A manager allocates one before the episode is opened.');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.code k WHERE k.service_id = v_service AND k.list = 'level_of_need' AND k.code = p_level_of_need) THEN
    CALL record.work_refuse('level_of_need', 'Choose the level of need');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.code k WHERE k.service_id = v_service AND k.list = 'level_of_support' AND k.code = p_level_of_support) THEN
    CALL record.work_refuse('level_of_support', 'Choose the level of support');
  END IF;
  UPDATE data.episode SET version = version + 1, state = 'open', opened_at = COALESCE(opened_at, core.now()),
    level_of_need = p_level_of_need, level_of_support = p_level_of_support
  WHERE id = p_episode AND version = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  DELETE FROM data.criterion WHERE episode_id = p_episode AND NOT JSON_CONTAINS(v_met, JSON_QUOTE(criterion));
  INSERT INTO data.criterion (episode_id, criterion, recorded_at, post_id)
  SELECT p_episode, k.code, core.now(), p_post FROM data.code k
  WHERE k.service_id = v_service AND k.list IN ('criterion', 'child_sign') AND k.code <> 'none' AND JSON_CONTAINS(v_met, JSON_QUOTE(k.code))
    AND NOT EXISTS (SELECT 1 FROM data.criterion c WHERE c.episode_id = p_episode AND c.criterion = k.code);
  IF v_state = 'allocated' THEN
    CALL record.work_begin(p_episode);
  END IF;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
