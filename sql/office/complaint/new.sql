-- outer: manage casework | role=complaints_officer,manager,contact_officer,key_worker | read
-- names nobody: an empty form
-- The empty form for what somebody says or wrote.
CREATE PROCEDURE office.complaint_new(IN p_post BIGINT)
BEGIN
  SELECT 1 AS ready;
END
