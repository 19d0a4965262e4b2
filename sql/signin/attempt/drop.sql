-- Takes a try back: the directory could not be asked, so nobody failed.
CREATE PROCEDURE signin.attempt_drop(IN p_attempt BIGINT)
BEGIN
  CALL core.session_clean();
  START TRANSACTION;
  DELETE FROM data.sign_in_attempt WHERE id = p_attempt AND known = 0;
  COMMIT;
END
