-- outer: casework | episode scope=manage | form
-- Before a restricted family is handed over to another manager.
CREATE PROCEDURE record.restriction_choose(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.manager_choices(p_post, (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode));
END
