-- outer: casework | episode scope=lead | read
-- How an episode was closed.
CREATE PROCEDURE record.closure_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  IF (SELECT e.state FROM data.episode e WHERE e.id = p_episode) <> 'closed' THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS closure, e.starts, e.ends, e.closed_at, e.closure_reason AS reason, e.closure_summary AS summary, e.closure_family_view AS family_view, e.closure_untold_reason AS untold_reason,
    record.work_post(e.closed_by_post_id) AS who,
    (SELECT COUNT(*) FROM data.action a WHERE a.episode_id = e.id AND a.state IN ('to_do', 'doing')) AS left_actions
  FROM data.episode e WHERE e.id = p_episode;
END
