-- Is the episode of a restricted family whose named manager is somebody else?
CREATE FUNCTION intake.danger_hides(p_episode BIGINT, p_post BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.episode e JOIN data.family f ON f.id = e.family_id
               WHERE e.id = p_episode AND f.restricted = 1 AND NOT (f.restricted_manager_post_id <=> p_post))
