-- outer: casework partner | episode scope=plan | read
-- When the next review is due and what the earlier ones found.
CREATE PROCEDURE record.review_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_clocks(p_episode);
  SELECT 1 AS `reviews[]`, r.id, r.held_on, r.summary, r.carry_on, r.next_due, record.work_post(r.post_id) AS who, r.recorded_at,
    COALESCE(n.label, r.level_of_need) AS level_of_need, COALESCE(s.label, r.level_of_support) AS level_of_support
  FROM data.review r JOIN data.episode e ON e.id = r.episode_id
  LEFT JOIN data.code n ON n.service_id = e.service_id AND n.list = 'level_of_need' AND n.code = r.level_of_need
  LEFT JOIN data.code s ON s.service_id = e.service_id AND s.list = 'level_of_support' AND s.code = r.level_of_support
  WHERE r.episode_id = p_episode ORDER BY r.held_on DESC, r.id DESC;
END
