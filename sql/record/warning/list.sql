-- outer: casework partner | episode scope=lead | read
-- Warnings to those who visit, with the form that confirms the first that nobody has asked about yet, or adds one.
CREATE PROCEDURE record.warning_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `given[]`, w.id, w.said, w.reason, w.told, w.why_not_told, w.review_by, w.review_by < core.today() AS late,
    record.work_post(w.post_id) AS who, w.recorded_at, w.ended_at, w.confirmed
  FROM data.warning w WHERE w.episode_id = p_episode
  ORDER BY w.ended_at IS NULL DESC, w.id DESC;
  SELECT 1 AS unconfirmed, w.id FROM data.warning w
  WHERE w.episode_id = p_episode AND w.ended_at IS NULL AND w.confirmed = 0 ORDER BY w.id LIMIT 1;
  SELECT 1 AS form, w.said, w.reason FROM data.warning w
  WHERE w.episode_id = p_episode AND w.ended_at IS NULL AND w.confirmed = 0 ORDER BY w.id LIMIT 1;
END
