-- outer: casework partner | episode scope=lead | write
-- The lead changes an action of anybody.
CREATE PROCEDURE record.action_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_action BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_need VARCHAR(64), IN p_what VARCHAR(1000), IN p_who VARCHAR(64), IN p_whom VARCHAR(64), IN p_due DATE)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.plan_move(p_post, p_episode);
    CALL record.action_check(p_episode, p_action, '', p_need, p_who, p_whom, NULL);
    UPDATE data.action SET need_id = record.work_option('need', p_need), what = p_what, who_post_id = record.work_option('post', p_who),
      who_person_id = record.work_option('person', p_who), for_person_id = record.work_option('person', p_whom), due = p_due, version = version + 1
    WHERE episode_id = p_episode AND id = p_action AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      CALL record.action_conflict(p_episode, p_action);
    END IF;
    CALL record.plan_keep(p_post, p_episode, 'changed');
    CALL core.key_done(p_post, p_key, 'changed');
  END IF;
  SELECT 1 AS done;
END
