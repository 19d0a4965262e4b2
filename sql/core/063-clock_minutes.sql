-- Minutes from one instant to another, for a picture of how much of a clock has gone: never less than none.
CREATE FUNCTION core.clock_minutes(p_from DATETIME, p_to DATETIME) RETURNS INT DETERMINISTIC
RETURN GREATEST(TIMESTAMPDIFF(MINUTE, p_from, p_to), 0)
