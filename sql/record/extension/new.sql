-- outer: casework partner | episode scope=lead | read
-- The page on which an extension of support is asked for.
CREATE PROCEDURE record.extension_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_clocks(p_episode);
END
