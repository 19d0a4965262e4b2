-- The number of a page as it was asked for; 1 where that is no number.
CREATE FUNCTION office.complaint_page_number(p_page VARCHAR(6)) RETURNS INT DETERMINISTIC
RETURN IF(p_page REGEXP '^[1-9][0-9]{0,4}$', CAST(p_page AS UNSIGNED), 1)
