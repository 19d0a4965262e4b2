-- The first instant that is late, of a clock of the service's rule that started at an instant.
CREATE FUNCTION core.clock_due(p_service INT, p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, p_at DATETIME) RETURNS DATETIME READS SQL DATA
RETURN (
  SELECT CASE r.unit
    WHEN 'working_days' THEN core.day_start(p_service, core.working_day_add(p_service, core.day_of(p_service, p_at), r.amount) + INTERVAL 1 DAY)
    WHEN 'days' THEN core.day_start(p_service, core.day_of(p_service, p_at) + INTERVAL r.amount + 1 DAY)
    WHEN 'hours' THEN p_at + INTERVAL r.amount HOUR
    WHEN 'months' THEN core.day_start(p_service, core.day_of(p_service, p_at) + INTERVAL r.amount MONTH + INTERVAL 1 DAY) END
  FROM data.clock_rule r WHERE r.service_id = p_service AND r.kind = p_kind)
