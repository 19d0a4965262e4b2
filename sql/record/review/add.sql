-- outer: casework partner | episode scope=lead | write
-- A review was held: levels, what next. Its clock is met and the next one starts.
CREATE PROCEDURE record.review_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT, IN p_held_on DATE, IN p_summary TEXT,
  IN p_level_of_need VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_level_of_support VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_carry_on VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    CALL record.work_level(p_episode, 'level_of_need', p_level_of_need);
    CALL record.work_level(p_episode, 'level_of_support', p_level_of_support);
    UPDATE data.episode SET level_of_need = COALESCE(p_level_of_need, level_of_need), level_of_support = COALESCE(p_level_of_support, level_of_support),
      version = version + 1
    WHERE id = p_episode AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, e.version, e.level_of_need, e.level_of_support FROM data.episode e WHERE e.id = p_episode;
      SIGNAL SQLSTATE '45409';
    END IF;
    CALL core.clock_meet('review', NULL, p_episode, NULL);
    CALL record.work_begin(p_episode);
    INSERT INTO data.review (episode_id, held_on, summary, level_of_need, level_of_support, carry_on, next_due, post_id, recorded_at)
    SELECT p_episode, p_held_on, p_summary, p_level_of_need, p_level_of_support, p_carry_on,
      (SELECT MAX(core.day_of(k.service_id, k.due_at - INTERVAL 1 SECOND)) FROM data.clock k
       WHERE k.episode_id = p_episode AND k.kind = 'review' AND k.met_at IS NULL), p_post, core.now();
    CALL core.key_done(p_post, p_key, 'reviewed');
  END IF;
  SELECT 1 AS done;
END
