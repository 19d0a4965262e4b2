-- The number that a text is, or NULL: an option's value that somebody made up is no error.
CREATE FUNCTION record.number_of(p_text LONGTEXT) RETURNS BIGINT DETERMINISTIC
RETURN IF(p_text REGEXP '^[0-9]{1,18}$', CAST(p_text AS INTEGER), NULL)
