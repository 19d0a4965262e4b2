-- outer: casework partner | episode scope=any | read
-- Concerns: one's own; all of them for those who lead and manage.
CREATE PROCEDURE record.concern_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `concerns[]`, c.id, c.said, c.told_whom, c.told_at, c.told_how, a.name AS author, g.name AS agency, c.recorded_at, c.post_id = p_post AS mine,
    b.name AS told_by, c.told_recorded_at
  FROM data.concern c
  JOIN data.post p ON p.id = c.post_id JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  LEFT JOIN data.post t ON t.id = c.told_by_post_id LEFT JOIN data.account b ON b.id = t.account_id
  WHERE c.episode_id = p_episode
    AND (c.post_id = p_post OR record.work_may(p_post, p_episode, 'lead') OR record.work_may(p_post, p_episode, 'manage'))
  ORDER BY c.recorded_at DESC, c.id DESC;
END
