-- outer: casework partner | episode scope=lead | write
-- Changes a need of the plan, or says how it stands.
CREATE PROCEDURE record.need_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_item BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_need VARCHAR(1000), IN p_outcome VARCHAR(1000), IN p_measure VARCHAR(1000), IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.plan_move(p_post, p_episode);
    UPDATE data.plan_need SET need = p_need, outcome = p_outcome, measure = p_measure, state = p_state, version = version + 1
    WHERE episode_id = p_episode AND id = p_item AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      IF NOT EXISTS (SELECT 1 FROM data.plan_need n WHERE n.episode_id = p_episode AND n.id = p_item) THEN
        SIGNAL SQLSTATE '45404';
      END IF;
      SELECT 1 AS conflict, n.version, n.need, n.outcome, n.measure, n.state FROM data.plan_need n WHERE n.episode_id = p_episode AND n.id = p_item;
      SIGNAL SQLSTATE '45409';
    END IF;
    CALL record.plan_keep(p_post, p_episode, 'changed');
    CALL core.key_done(p_post, p_key, 'changed');
  END IF;
  SELECT 1 AS done;
END
