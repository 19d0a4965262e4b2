-- The instant, UTC, that every procedure works with; a test may offset it.
CREATE FUNCTION core.now() RETURNS DATETIME READS SQL DATA
RETURN UTC_TIMESTAMP() + INTERVAL (SELECT seconds FROM data.clock_offset WHERE id = 1) SECOND
