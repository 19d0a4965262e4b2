-- Whose complaints the register's list shows: mine, nobody's, or NULL for all.
CREATE FUNCTION office.complaint_handler(p_handler VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_handler IN ('mine', 'nobody'), p_handler, NULL)
