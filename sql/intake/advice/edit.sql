-- outer: partner | role=partner | read
-- names nobody: advice is asked for without names
-- The page on which advice without names is asked for.
CREATE PROCEDURE intake.advice_edit(IN p_post BIGINT)
BEGIN
  SELECT 1 AS advice;
END
