-- outer: casework partner | episode scope=lead | write
-- Adds an action: what, who, by when, for whom.
CREATE PROCEDURE record.action_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_need VARCHAR(64), IN p_what VARCHAR(1000), IN p_who VARCHAR(64), IN p_whom VARCHAR(64), IN p_due DATE)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.plan_move(p_post, p_episode);
    CALL record.action_check(p_episode, NULL, '', p_need, p_who, p_whom, p_due);
    INSERT INTO data.action (episode_id, need_id, what, who_post_id, who_person_id, for_person_id, due, added_by_post_id, added_at)
    VALUES (p_episode, record.work_option('need', p_need), p_what, record.work_option('post', p_who), record.work_option('person', p_who),
      record.work_option('person', p_whom), p_due, p_post, core.now());
    CALL record.plan_keep(p_post, p_episode, 'changed');
    CALL record.work_begin(p_episode);
    CALL core.key_done(p_post, p_key, 'added');
  END IF;
  SELECT 1 AS done;
END
