-- outer: manage | role=manager,commissioner | read
-- The same for a file.
CREATE PROCEDURE office.feedback_export(IN p_post BIGINT)
BEGIN
  CALL office.feedback_results(p_post);
END
