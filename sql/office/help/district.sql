-- The district of what somebody typed as their postcode or the beginning of it: "zz1 2ab" and "ZZ1" are ZZ1; NULL if it is none.
CREATE FUNCTION office.help_district(p_typed VARCHAR(16)) RETURNS VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
BEGIN
  DECLARE v_typed VARCHAR(16) DEFAULT UPPER(REPLACE(COALESCE(p_typed, ''), ' ', ''));
  SET v_typed = IF(v_typed REGEXP '^[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}$', LEFT(v_typed, CHAR_LENGTH(v_typed) - 3), v_typed);
  RETURN IF(v_typed REGEXP '^[A-Z]{1,2}[0-9][0-9A-Z]?$', v_typed, NULL);
END
