-- outer: casework partner | episode scope=lead | write
-- The family agreed this version of the plan: who, how, when, in their words.
CREATE PROCEDURE record.plan_agree(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_who LONGTEXT, IN p_how VARCHAR(64), IN p_agreed_on DATE, IN p_words TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_by TEXT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    IF NOT EXISTS (SELECT 1 FROM data.plan_need n WHERE n.episode_id = p_episode AND n.state <> 'dropped') THEN
      CALL record.work_refuse('', 'Add at least one need to the plan before the family agrees it.');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode) THEN
      CALL record.work_refuse('', 'Add at least one action, who does what by when, before the family agrees the plan.');
    END IF;
    IF EXISTS (SELECT 1 FROM JSON_TABLE(p_who, '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
               WHERE NOT record.work_relative(COALESCE(record.work_option('person', w.value), 0), p_episode)) THEN
      CALL record.work_refuse('who', 'Choose who agreed from the members of the family.');
    END IF;
    SET v_by = (SELECT GROUP_CONCAT(record.work_person(record.work_option('person', w.value)) ORDER BY w.place SEPARATOR ', ')
                FROM JSON_TABLE(p_who, '$[*]' COLUMNS (place FOR ORDINALITY, value LONGTEXT PATH '$')) w);
    UPDATE data.plan SET version = version + 1, state = 'agreed', agreed_version = version, agreed_by = v_by, agreed_how = p_how,
      agreed_on = p_agreed_on, agreed_words = p_words, changed_at = core.now(), post_id = p_post
    WHERE episode_id = p_episode AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, l.version FROM data.plan l WHERE l.episode_id = p_episode;
      SIGNAL SQLSTATE '45409';
    END IF;
    CALL record.plan_keep(p_post, p_episode, 'agreed');
    CALL record.work_begin(p_episode);
    CALL core.key_done(p_post, p_key, 'agreed');
  END IF;
  SELECT 1 AS done;
END
