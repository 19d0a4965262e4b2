-- When a day begins in London, as UTC.
CREATE FUNCTION core.day_start(p_service INT, p_day DATE) RETURNS DATETIME READS SQL DATA
RETURN COALESCE(
  (SELECT d.starts_at FROM data.day d WHERE d.service_id = p_service AND d.day = p_day),
  CAST(p_day AS DATETIME))
