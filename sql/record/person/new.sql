-- outer: casework partner | episode scope=people | form
-- The empty form of a person of this family.
CREATE PROCEDURE record.person_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
END
