-- outer: manage | role=manager,commissioner | read
-- names nobody: counts, and words that nobody signed
-- The same for a file.
CREATE PROCEDURE office.feedback_export(IN p_post BIGINT)
BEGIN
  CALL office.feedback_results(p_post);
END
