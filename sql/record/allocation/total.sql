-- How many families wait for a key worker of those that a manager answers for: of a level of need, or (NULL) of any.
CREATE FUNCTION record.allocation_total(p_post BIGINT, p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin) RETURNS INT READS SQL DATA
RETURN (SELECT COUNT(*) FROM data.episode e
  WHERE e.state <> 'closed' AND (p_need IS NULL OR e.level_of_need = p_need)
    AND e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post AND a.scope = 'manage')
    AND NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL))
