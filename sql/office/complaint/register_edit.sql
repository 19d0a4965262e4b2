-- outer: manage | complaint role=complaints_officer | read
-- The details that the register keeps beside what the person wrote.
CREATE PROCEDURE office.complaint_register_edit(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  CALL office.complaint_head(p_complaint);
  SELECT 1 AS form, c.version, CAST(c.team_id AS CHAR) AS team, IF(c.themes IS NULL, NULL, CONCAT('["', REPLACE(c.themes, ',', '","'), '"]')) AS themes,
    IF(c.at_risk IS NULL, NULL, IF(c.at_risk, 'yes', 'no')) AS at_risk, c.supervisor, c.family_reference, c.authority, c.authority_seen
  FROM data.complaint c WHERE c.id = p_complaint;
  SELECT 1 AS `teams[]`, CAST(t.id AS CHAR) AS value, t.name AS label FROM data.team t
  JOIN data.complaint c ON c.id = p_complaint AND c.service_id = t.service_id ORDER BY t.name;
END
