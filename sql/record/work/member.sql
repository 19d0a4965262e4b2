-- Is the post on the Team Around the Family now, with this scope?
CREATE FUNCTION record.work_member(p_post BIGINT, p_episode BIGINT, p_scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
RETURNS TINYINT(1) READS SQL DATA
RETURN record.work_may(p_post, p_episode, p_scope)
   AND EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = p_episode AND i.post_id = p_post AND i.ended_at IS NULL
               AND i.starts <= core.today() AND (i.ends IS NULL OR i.ends >= core.today()))
