-- outer: casework partner | episode scope=lead | read
-- The page on which a review is recorded, with the plan as it stands.
CREATE PROCEDURE record.review_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_clocks(p_episode);
  CALL record.work_levels(p_episode);
  SELECT 1 AS `needs[]`, n.id, n.need, n.outcome, n.state,
    (SELECT COUNT(*) FROM data.action a WHERE a.episode_id = n.episode_id AND a.need_id = n.id) AS actions,
    (SELECT COUNT(*) FROM data.action a WHERE a.episode_id = n.episode_id AND a.need_id = n.id AND a.state = 'done') AS done
  FROM data.plan_need n WHERE n.episode_id = p_episode AND n.state <> 'dropped' ORDER BY n.place, n.id;
  SELECT 1 AS form, core.today() AS held_on, e.level_of_need, e.level_of_support, e.version FROM data.episode e WHERE e.id = p_episode;
END
