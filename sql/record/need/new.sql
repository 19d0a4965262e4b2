-- outer: casework partner | episode scope=lead | read
-- The page on which a need is added to the plan.
CREATE PROCEDURE record.need_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
END
