-- Has the post this scope in the episode now?
CREATE FUNCTION record.work_may(p_post BIGINT, p_episode BIGINT, p_scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = p_episode AND a.scope = p_scope)
