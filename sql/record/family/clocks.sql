-- The clocks that run on an episode. due is the last day in time; days is how far off it is; spent of span days have gone.
CREATE PROCEDURE record.family_clocks(IN p_episode BIGINT)
BEGIN
  DECLARE v_today DATE;
  DECLARE v_now DATETIME;
  SET v_today = core.today();
  SET v_now = core.now();
  SELECT 1 AS `clocks[]`, x.id, x.kind, x.due, DATEDIFF(x.due, v_today) AS days, ABS(DATEDIFF(x.due, v_today)) AS distance,
    GREATEST(DATEDIFF(v_today, x.started), 0) AS spent, GREATEST(DATEDIFF(x.due, x.started), 1) AS span,
    IF(x.due_at <= v_now, 'over', IF(x.due <= COALESCE(core.working_day_add(x.service_id, v_today, x.warn), v_today), 'soon', 'ok')) AS state
  FROM (SELECT c.id, c.kind, c.service_id, c.due_at, COALESCE(r.warn_working_days, 1) AS warn,
          core.day_of(c.service_id, c.due_at - INTERVAL 1 SECOND) AS due, core.day_of(c.service_id, c.started_at) AS started
        FROM data.clock c
        LEFT JOIN data.clock_rule r ON r.service_id = c.service_id AND r.kind = c.kind
        WHERE c.episode_id = p_episode AND c.met_at IS NULL) x
  ORDER BY x.due_at;
END
