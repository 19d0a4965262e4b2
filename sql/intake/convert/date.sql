-- "YYYY-MM-DD" as a date; NULL for what is none.
CREATE FUNCTION intake.date(p_text LONGTEXT) RETURNS DATE DETERMINISTIC
RETURN IF(p_text REGEXP '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', STR_TO_DATE(LEFT(p_text, 10), '%Y-%m-%d'), NULL)
