-- outer: public | open | write
-- Which questionnaire a code opens, or no row: used, over, guessed and damaged codes look the same. Whoever guesses rests.
CREATE PROCEDURE office.feedback_open(IN p_code BINARY(32), IN p_network BINARY(32))
BEGIN
  DECLARE v_version VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.guess_rest(p_network);
  SET v_version = (SELECT v.version FROM data.feedback_invitation v WHERE v.code_hash = p_code AND v.expires_at > core.now());
  IF v_version IS NULL THEN
    CALL core.guess_add('feedback', p_network);
  ELSE
    SELECT 1 AS questionnaire, v_version AS version;
  END IF;
END
