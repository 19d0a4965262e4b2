-- The id in an option's value ("post-12", "person-7") if it is of that kind.
CREATE FUNCTION record.work_option(p_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, p_value VARCHAR(64)) RETURNS BIGINT DETERMINISTIC
RETURN IF(p_value REGEXP CONCAT('^', p_kind, '-[0-9]{1,18}$'), CAST(SUBSTRING(p_value, CHAR_LENGTH(p_kind) + 2) AS UNSIGNED), NULL)
