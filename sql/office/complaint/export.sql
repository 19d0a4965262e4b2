-- outer: manage | role=complaints_officer,commissioner | read
-- first: core.look_add(p_post, NULL, 'complaint_export', p_request)
-- The same numbers for a file.
CREATE PROCEDURE office.complaint_export(IN p_post BIGINT, IN p_year VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL office.complaint_analysis(p_post, p_year, p_request);
END
