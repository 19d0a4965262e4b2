-- outer: casework partner | episode scope=lead | write
-- Adds a need, the outcome wanted and how we will know.
CREATE PROCEDURE record.need_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_need VARCHAR(1000), IN p_outcome VARCHAR(1000), IN p_measure VARCHAR(1000))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.plan_move(p_post, p_episode);
    INSERT INTO data.plan_need (episode_id, need, outcome, measure, place, added_version)
    SELECT p_episode, p_need, p_outcome, p_measure, COALESCE((SELECT MAX(n.place) FROM data.plan_need n WHERE n.episode_id = p_episode), 0) + 1, l.version
    FROM data.plan l WHERE l.episode_id = p_episode;
    CALL record.plan_keep(p_post, p_episode, 'changed');
    CALL record.work_begin(p_episode);
    CALL core.key_done(p_post, p_key, 'added');
  END IF;
  SELECT 1 AS done;
END
