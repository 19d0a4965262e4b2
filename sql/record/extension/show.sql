-- outer: casework partner | episode scope=lead | read
-- When support ends, what was asked and decided; the forms to ask and, for a manager, to decide.
CREATE PROCEDURE record.extension_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_clocks(p_episode);
  SELECT 1 AS `extensions[]`, x.id, x.reason, x.until_day, x.state, record.work_post(x.asked_by_post_id) AS asked_by, x.asked_at,
    record.work_post(x.decided_by_post_id) AS decided_by, x.decided_at, x.decided_reason
  FROM data.extension x WHERE x.episode_id = p_episode ORDER BY x.id DESC;
  SELECT 1 AS waiting, x.id, x.until_day, x.reason FROM data.extension x JOIN data.episode e ON e.id = x.episode_id AND e.state <> 'closed'
  WHERE x.episode_id = p_episode AND x.state = 'requested';
END
