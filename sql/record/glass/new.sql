-- outer: casework | role=contact_officer,key_worker,manager | read
-- names nobody: an empty form
-- The page on which council staff break the glass.
CREATE PROCEDURE record.glass_new(IN p_post BIGINT)
BEGIN
  CALL record.glass_council(p_post);
  SELECT 1 AS emergency, record.glass_hours(p_post) AS hours;
END
