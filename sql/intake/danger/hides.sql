-- Is the episode of a restricted family that this post is not the named manager of?
CREATE FUNCTION intake.danger_hides(p_episode BIGINT, p_post BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.episode e JOIN data.family f ON f.id = e.family_id
               WHERE e.id = p_episode AND f.restricted = 1
                 AND NOT EXISTS (SELECT 1 FROM core.named_manager_now n WHERE n.family_id = f.id AND n.post_id = p_post))
