-- May this post join the record: not on it now, and in no conflict with the family?
CREATE FUNCTION record.involvement_may_join(p_member BIGINT, p_episode BIGINT) RETURNS TINYINT READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.episode e
  WHERE e.id = p_episode
    AND EXISTS (SELECT 1 FROM data.post p WHERE p.id = p_member AND p.service_id = e.service_id)
    AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_member AND r.role IN ('partner', 'key_worker', 'manager', 'contact_officer'))
    AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p_member AND c.family_id = e.family_id AND c.ended_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.post_id = p_member AND i.ended_at IS NULL
                    AND (i.ends IS NULL OR i.ends >= core.today())))
