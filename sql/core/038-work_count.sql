-- How much waits for a post in families' records, for a start page; each count obeys the access of the list that it leads to.
CREATE PROCEDURE core.work_count(IN p_post BIGINT)
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS families, COUNT(DISTINCT e.id) AS open, COUNT(DISTINCT IF(k.due_at <= v_now, e.id, NULL)) AS late
  FROM core.access_now a
  JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  LEFT JOIN data.clock k ON k.episode_id = e.id AND k.kind IN ('review', 'support_end') AND k.met_at IS NULL
  WHERE a.post_id = p_post;
  SELECT 1 AS actions, COUNT(DISTINCT a.id) AS open, COUNT(DISTINCT IF(a.due < v_today, a.id, NULL)) AS late
  FROM core.access_now x
  JOIN data.action a ON a.episode_id = x.episode_id AND a.who_post_id = p_post AND a.state IN ('to_do', 'doing')
  JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  WHERE x.post_id = p_post AND x.scope IN ('actions', 'manage');
END
