-- outer: casework partner | episode scope=people | form
-- The form that says who is who to whom.
CREATE PROCEDURE record.relationship_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_choices(p_post, p_episode);
END
