-- Refuses a cover with one fault beside a field.
CREATE PROCEDURE office.cover_refuse(IN p_field VARCHAR(64), IN p_text VARCHAR(400))
BEGIN
  SELECT 1 AS `errors[]`, p_field AS field, p_text AS text;
  SIGNAL SQLSTATE '45422';
END
