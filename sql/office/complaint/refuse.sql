-- Refuses what was asked, with what to do instead, beside a field or ('') at the top of the page.
CREATE PROCEDURE office.complaint_refuse(IN p_field VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_text VARCHAR(400))
BEGIN
  SELECT 1 AS `errors[]`, p_field AS field, p_text AS text;
  SIGNAL SQLSTATE '45422';
END
