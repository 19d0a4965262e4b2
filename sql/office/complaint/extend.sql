-- outer: manage | complaint role=complaints_officer,manager | read
CREATE PROCEDURE office.complaint_extend(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
END
