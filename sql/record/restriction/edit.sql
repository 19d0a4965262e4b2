-- outer: casework | episode scope=manage | read
-- Before a restriction ends.
CREATE PROCEDURE record.restriction_edit(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
END
