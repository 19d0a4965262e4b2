-- outer: casework | danger role=contact_officer,manager | read
-- Before it is passed on: it is about somebody who works here.
CREATE PROCEDURE intake.danger_pass_ask(IN p_post BIGINT, IN p_danger BIGINT)
BEGIN
  CALL intake.danger_head(p_post, p_danger);
END
