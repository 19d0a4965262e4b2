-- The n-th working day after a day (n >= 1), by ordinal.
CREATE FUNCTION core.working_day_add(p_service INT, p_day DATE, p_n INT) RETURNS DATE READS SQL DATA
RETURN (SELECT MIN(d.day) FROM data.day d
        WHERE d.service_id = p_service AND d.working = 1
          AND d.ordinal = p_n + (SELECT s.ordinal FROM data.day s WHERE s.service_id = p_service AND s.day = p_day))
