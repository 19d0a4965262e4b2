-- outer: manage | role=complaints_officer,commissioner | read
-- The same numbers for a file.
CREATE PROCEDURE office.complaint_export(IN p_post BIGINT, IN p_year VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL office.complaint_analysis(p_post, p_year);
END
