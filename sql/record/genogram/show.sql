-- outer: casework partner | episode scope=people | read
-- Who belongs to the family and who is who to whom, for its picture.
CREATE PROCEDURE record.genogram_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_members(p_episode, record.family_scopes(p_post, p_episode));
  CALL record.relationship_list(p_episode);
END
