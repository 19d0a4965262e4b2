-- outer: public | open | write
-- Which questionnaire a code opens, or no row: used, over, guessed and damaged codes look the same.
CREATE PROCEDURE office.feedback_open(IN p_code BINARY(32))
BEGIN
  SELECT 1 AS questionnaire, v.version FROM data.feedback_invitation v WHERE v.code_hash = p_code AND v.expires_at > core.now();
END
