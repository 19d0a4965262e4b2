-- outer: casework manage | danger role=contact_officer,complaints_officer,manager | read
-- What the page shows on which somebody else says whether they agree that nobody need be told.
CREATE PROCEDURE intake.danger_second_ask(IN p_post BIGINT, IN p_danger BIGINT)
BEGIN
  CALL intake.danger_head(p_post, p_danger);
  SELECT 1 AS form, d.version FROM data.danger d WHERE d.id = p_danger;
END
