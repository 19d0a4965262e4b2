-- outer: casework partner | episode scope=any | read
-- The page on which somebody records whom they told of a concern.
CREATE PROCEDURE record.concern_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_concern BIGINT)
BEGIN
  IF NOT record.concern_untold(p_post, p_episode, p_concern) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS concern, c.id, c.said, c.recorded_at FROM data.concern c WHERE c.episode_id = p_episode AND c.id = p_concern;
END
