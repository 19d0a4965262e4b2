-- outer: manage | complaint role=complaints_officer,manager | read
-- What the page that records a step shows beside its form.
CREATE PROCEDURE office.complaint_edit(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  CALL office.complaint_posts(p_post, p_complaint);
END
