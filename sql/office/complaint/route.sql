-- outer: manage | complaint role=complaints_officer | read
CREATE PROCEDURE office.complaint_route(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  CALL office.complaint_bears(p_complaint);
END
