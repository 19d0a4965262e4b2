-- The clocks of an open episode: the next review, and the end of support. Starts those that do not run.
CREATE PROCEDURE record.work_begin(IN p_episode BIGINT)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT e.service_id FROM data.episode e WHERE e.id = p_episode);
  IF NOT EXISTS (SELECT 1 FROM data.clock k WHERE k.episode_id = p_episode AND k.kind = 'review' AND k.met_at IS NULL) THEN
    CALL core.clock_start(v_service, 'review', NULL, p_episode, NULL, record.work_holder(p_episode));
  END IF;
  IF NOT EXISTS (SELECT 1 FROM data.clock k WHERE k.episode_id = p_episode AND k.kind = 'support_end') THEN
    CALL core.clock_start(v_service, 'support_end', NULL, p_episode, NULL, record.work_holder(p_episode));
  END IF;
END
