-- Ends a session on the server. One that has ended before is ended too.
CREATE PROCEDURE signin.session_end(IN p_session BINARY(32))
BEGIN
  CALL core.session_clean();
  START TRANSACTION;
  DELETE FROM data.session WHERE hash = p_session;
  SELECT 1 AS done;
  COMMIT;
END
