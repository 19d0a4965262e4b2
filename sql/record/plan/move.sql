-- Takes the plan for one change: its next version, or the first. The row stays locked until the end.
CREATE PROCEDURE record.plan_move(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.work_open(p_episode);
  INSERT INTO data.plan (episode_id, version, changed_at, post_id) VALUES (p_episode, 1, core.now(), p_post)
  ON DUPLICATE KEY UPDATE version = version + 1, changed_at = core.now(), post_id = p_post;
END
