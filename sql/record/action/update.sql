-- outer: casework partner | episode scope=actions | write
-- How an action goes: by whose it is, or by the lead.
CREATE PROCEDURE record.action_update(IN p_post BIGINT, IN p_episode BIGINT, IN p_action BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_progress VARCHAR(2000), IN p_done_on DATE)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF NOT EXISTS (SELECT 1 FROM data.action a WHERE a.episode_id = p_episode AND a.id = p_action
                   AND (a.who_post_id = p_post OR record.work_may(p_post, p_episode, 'lead'))) THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    CALL record.work_open(p_episode);
    IF p_state = 'cannot' AND p_progress IS NULL THEN
      CALL record.work_refuse('progress', 'Say why it cannot be done.');
    END IF;
    UPDATE data.action SET state = p_state, progress = p_progress, done_on = IF(p_state = 'done', COALESCE(p_done_on, core.today()), NULL), version = version + 1
    WHERE episode_id = p_episode AND id = p_action AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      CALL record.action_conflict(p_episode, p_action);
    END IF;
    CALL core.key_done(p_post, p_key, 'updated');
  END IF;
  SELECT 1 AS done;
END
