-- What a post may see of an episode now, comma separated, for FIND_IN_SET.
CREATE FUNCTION record.family_scopes(p_post BIGINT, p_episode BIGINT) RETURNS VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN COALESCE((SELECT GROUP_CONCAT(DISTINCT a.scope) FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = p_episode), '')
