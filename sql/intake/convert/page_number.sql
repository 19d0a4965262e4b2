-- A page number as a query gave it: 1 for anything else. What lies behind page 250 is found by its reference.
CREATE FUNCTION intake.page_number(p_text VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin) RETURNS INT DETERMINISTIC
RETURN IF(p_text REGEXP '^[1-9][0-9]{0,4}$', LEAST(CAST(p_text AS UNSIGNED), 250), 1)
