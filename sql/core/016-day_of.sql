-- The day in London that an instant (UTC) falls on.
CREATE FUNCTION core.day_of(p_service INT, p_at DATETIME) RETURNS DATE READS SQL DATA
RETURN COALESCE(
  (SELECT d.day FROM data.day d WHERE d.service_id = p_service AND d.starts_at <= p_at ORDER BY d.starts_at DESC LIMIT 1),
  DATE(p_at))
