-- The episodes that wait for a key worker and that a manager answers for, as a JSON array of ids, at most 200.
CREATE FUNCTION record.allocation_waiting(p_post BIGINT) RETURNS LONGTEXT READS SQL DATA
RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.starts, t.id) FROM (
  SELECT DISTINCT e.id, e.starts
  FROM core.access_now a
  JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  WHERE a.post_id = p_post AND a.scope = 'manage'
    AND NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL)
  ORDER BY e.starts, e.id LIMIT 200) t), '[]')
