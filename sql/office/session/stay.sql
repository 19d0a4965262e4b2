-- outer: partner casework manage | signed-in | read
-- names nobody: no more than who looks
-- Who asks stays signed in: opening any page does that, and this one shows nothing else.
CREATE PROCEDURE office.session_stay(IN p_post BIGINT)
BEGIN
  SELECT 1 AS stay;
END
