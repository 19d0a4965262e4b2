-- outer: manage | complaint role=complaints_officer | read
CREATE PROCEDURE office.complaint_ombudsman(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  SELECT 1 AS form, c.version, c.ombudsman_reference, c.ombudsman_decision AS decision FROM data.complaint c WHERE c.id = p_complaint;
END
