-- A reference as somebody typed or said it, in its normal form; NULL where nothing was typed.
CREATE FUNCTION core.reference_typed(p_text VARCHAR(40)) RETURNS CHAR(9) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(COALESCE(TRIM(p_text), '') = '', NULL,
  (SELECT IF(t.bare REGEXP '^[0-9A-Z]{8}$', CONCAT(LEFT(t.bare, 4), '-', RIGHT(t.bare, 4)), '-')
   FROM (SELECT REPLACE(REPLACE(REPLACE(REGEXP_REPLACE(UPPER(p_text), '[ -]', ''), 'O', '0'), 'I', '1'), 'L', '1') AS bare) t))
