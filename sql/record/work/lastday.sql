-- The last day in London that is still in time for an instant that is late.
CREATE FUNCTION record.work_lastday(p_service INT, p_due_at DATETIME) RETURNS DATE READS SQL DATA
RETURN COALESCE((SELECT MAX(d.day) FROM data.day d WHERE d.service_id = p_service AND d.starts_at < p_due_at
                   AND d.day >= DATE(p_due_at) - INTERVAL 3 DAY), DATE(p_due_at) - INTERVAL 1 DAY)
