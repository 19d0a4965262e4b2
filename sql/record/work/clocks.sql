-- The two clocks of an episode: when its review is due and when its support ends.
CREATE PROCEDURE record.work_clocks(IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `clocks[]`, k.kind, k.due_at, k.started_at, record.work_lastday(k.service_id, k.due_at) AS last_day,
    CASE WHEN k.met_at IS NOT NULL THEN 'met' WHEN k.due_at <= core.now() THEN 'over'
         WHEN k.due_at <= core.now() + INTERVAL 14 DAY THEN 'soon' ELSE 'ok' END AS state,
    DATEDIFF(record.work_lastday(k.service_id, k.due_at), core.today()) AS days,
    record.work_post(k.extended_by_post_id) AS extended_by, k.extended_reason
  FROM data.clock k
  WHERE k.episode_id = p_episode AND k.met_at IS NULL AND k.kind IN ('review', 'support_end')
  ORDER BY k.kind, k.id;
END
