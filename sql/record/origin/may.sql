-- May the post read what came in about the episode? Who leads, with every scope: it holds all that a person told.
CREATE FUNCTION record.origin_may(p_post BIGINT, p_episode BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN ((SELECT e.enquiry_id IS NOT NULL FROM data.episode e WHERE e.id = p_episode)
    OR EXISTS (SELECT 1 FROM record.origin_joined j WHERE j.episode_id = p_episode))
  AND 5 = (SELECT COUNT(DISTINCT a.scope) FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = p_episode
           AND a.scope IN ('lead', 'people', 'address', 'safe_contact', 'assessment'))
