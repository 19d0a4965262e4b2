-- outer: casework partner | episode scope=any | read
-- "I am worried someone is at risk": whoever is on the record may say so.
CREATE PROCEDURE record.concern_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_choices(p_post, p_episode);
END
