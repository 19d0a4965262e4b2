-- outer: casework partner | episode scope=lead | read
-- What came in and began this episode, as it was sent: nobody has to ask the family again. And what came in since.
CREATE PROCEDURE record.origin_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  IF NOT record.origin_may(p_post, p_episode) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  CALL record.origin_list(p_post, p_episode);
  CALL record.origin_read((SELECT e.enquiry_id FROM data.episode e WHERE e.id = p_episode));
END
