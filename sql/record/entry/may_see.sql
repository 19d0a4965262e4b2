-- May this post see this entry of this episode now?
CREATE FUNCTION record.entry_may_see(p_post BIGINT, p_episode BIGINT, p_entry BIGINT) RETURNS TINYINT READS SQL DATA
RETURN EXISTS (SELECT 1 FROM core.entry_access x WHERE x.post_id = p_post AND x.episode_id = p_episode AND x.entry_id = p_entry)
