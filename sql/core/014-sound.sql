-- How a name sounds: Soundex of its letters; for a script that Soundex does not know, the name itself.
CREATE FUNCTION core.sound(p_name VARCHAR(200)) RETURNS VARCHAR(100) DETERMINISTIC
RETURN COALESCE(NULLIF(LEFT(SOUNDEX(TRIM(p_name)), 4), ''), LEFT(TRIM(p_name), 100))
