-- A page number that there is, of pages of 25.
CREATE FUNCTION record.family_page_within(p_total INT, p_page INT) RETURNS INT DETERMINISTIC
RETURN LEAST(GREATEST(COALESCE(p_page, 1), 1), GREATEST((p_total + 24) DIV 25, 1))
