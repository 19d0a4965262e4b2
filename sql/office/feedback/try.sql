-- Before an answer is taken: whoever guesses codes rests, and a code that opens nothing is counted, also where the answer is
-- refused. The same form sent again is no guess.
CREATE PROCEDURE office.feedback_try(IN p_code BINARY(32), IN p_network BINARY(32), IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.guess_rest(p_network);
  CALL core.key_find(0, p_key, p_digest, v_first);
  IF v_first IS NULL AND NOT EXISTS (SELECT 1 FROM data.feedback_invitation v WHERE v.code_hash = p_code AND v.expires_at > core.now()) THEN
    CALL core.guess_add('feedback', p_network);
  END IF;
END
