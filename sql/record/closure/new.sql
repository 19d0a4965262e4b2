-- outer: casework partner | episode scope=lead | read
-- The page on which an episode is closed, with what is still open.
CREATE PROCEDURE record.closure_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS left_open,
    (SELECT COUNT(*) FROM data.breach b WHERE b.episode_id = p_episode AND b.entry_id IS NOT NULL AND b.closed_at IS NULL) AS misplaced,
    (SELECT MIN(b.entry_id) FROM data.breach b WHERE b.episode_id = p_episode AND b.entry_id IS NOT NULL AND b.closed_at IS NULL AND record.work_may(p_post, p_episode, 'manage')) AS misplaced_entry,
    (SELECT COUNT(*) FROM data.action a WHERE a.episode_id = p_episode AND a.state IN ('to_do', 'doing')) AS actions,
    (SELECT COUNT(*) FROM data.plan_need n WHERE n.episode_id = p_episode AND n.state = 'open') AS needs,
    (SELECT COUNT(*) FROM data.meeting g WHERE g.episode_id = p_episode AND g.state = 'planned' AND g.starts_at > core.now()) AS meetings,
    (SELECT COUNT(*) FROM data.extension x WHERE x.episode_id = p_episode AND x.state = 'requested') AS extensions,
    (SELECT COUNT(DISTINCT i.post_id) FROM data.involvement i WHERE i.episode_id = p_episode AND i.ended_at IS NULL) AS members;
  SELECT 1 AS form, e.version FROM data.episode e WHERE e.id = p_episode;
END
