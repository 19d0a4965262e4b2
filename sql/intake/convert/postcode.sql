-- A postcode as it is stored ("ZZ1 1AA" stays so), NULL where there is none or it cannot be one.
CREATE FUNCTION intake.postcode(p_text LONGTEXT) RETURNS VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(TRIM(p_text) REGEXP '^[A-Za-z0-9 ]{3,10}$', UPPER(TRIM(p_text)), NULL)
