-- outer: casework partner | episode scope=address | form
-- The form that says who lives where.
CREATE PROCEDURE record.stay_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.family_choices(p_post, p_episode);
  CALL record.stay_households(p_episode);
END
