-- Has the post opened this record by broken glass only, to read and not to write?
CREATE FUNCTION record.work_reads_only(p_post BIGINT, p_episode BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN COALESCE((SELECT MIN(a.ground = 'glass') FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = p_episode), 0)
