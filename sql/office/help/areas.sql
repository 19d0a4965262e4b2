-- Districts typed with commas or spaces between, in one form; 45422 where one is none.
CREATE PROCEDURE office.help_areas(IN p_typed VARCHAR(400), OUT o_areas VARCHAR(400))
BEGIN
  SET o_areas = NULLIF(TRIM(REGEXP_REPLACE(UPPER(COALESCE(p_typed, '')), '[ ,;]+', ' ')), '');
  IF o_areas IS NOT NULL AND o_areas NOT REGEXP '^[A-Z]{1,2}[0-9][0-9A-Z]?( [A-Z]{1,2}[0-9][0-9A-Z]?)*$' THEN
    SELECT 1 AS `errors[]`, 'areas' AS field, 'Enter the beginnings of postcodes, like ZZ1 ZZ2' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
END
