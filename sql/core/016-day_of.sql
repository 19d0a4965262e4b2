-- The day in London that an instant (UTC) falls on: the last of the days around it that has begun
-- (three rows by primary key).
CREATE FUNCTION core.day_of(p_service INT, p_at DATETIME) RETURNS DATE READS SQL DATA
RETURN COALESCE(
  (SELECT MAX(d.day) FROM data.day d
   WHERE d.service_id = p_service AND d.day BETWEEN DATE(p_at) - INTERVAL 1 DAY AND DATE(p_at) + INTERVAL 1 DAY AND d.starts_at <= p_at),
  DATE(p_at))
