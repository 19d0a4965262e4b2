-- outer: casework partner | episode scope=any | form
-- The empty form of an entry. Any member of the team may add one while the episode lasts.
CREATE PROCEDURE record.entry_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.entry_choices(p_post, p_episode);
END
