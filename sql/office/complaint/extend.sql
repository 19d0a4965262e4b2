-- outer: manage | complaint role=complaints_officer,manager | read
CREATE PROCEDURE office.complaint_extend(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  CALL office.complaint_stop(IF(office.complaint_route_missing(p_complaint), office.complaint_route_words(), NULL));
END
