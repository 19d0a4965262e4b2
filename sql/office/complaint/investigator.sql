-- outer: manage | complaint role=complaints_officer | read
CREATE PROCEDURE office.complaint_investigator(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  CALL office.complaint_stop((SELECT office.complaint_closed_words() FROM data.complaint c WHERE c.id = p_complaint AND c.stage NOT IN ('received', 'stage_1', 'stage_2')));
  CALL office.complaint_investigators(p_complaint);
END
