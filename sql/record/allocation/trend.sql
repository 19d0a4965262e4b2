-- Families accepted in each of the last twelve weeks, of those that a manager answers for, so that a count never tells of another.
CREATE PROCEDURE record.allocation_trend(IN p_post BIGINT)
BEGIN
  DECLARE v_monday DATE DEFAULT core.today() - INTERVAL WEEKDAY(core.today()) DAY;
  SELECT 1 AS `weeks[]`, v_monday - INTERVAL 7 * w.back DAY AS starts,
    (SELECT COUNT(DISTINCT e.id) FROM core.access_now a JOIN data.episode e ON e.id = a.episode_id
     WHERE a.post_id = p_post AND a.scope = 'manage'
       AND e.starts >= v_monday - INTERVAL 7 * w.back DAY AND e.starts < v_monday - INTERVAL 7 * (w.back - 1) DAY) AS value
  FROM (WITH RECURSIVE n AS (SELECT 0 AS back UNION ALL SELECT back + 1 FROM n WHERE back < 11) SELECT back FROM n) w
  ORDER BY w.back DESC;
END
