-- How many families in a state (or 'current', or 'late') a post may see.
CREATE FUNCTION record.family_total(p_post BIGINT, p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS INT READS SQL DATA
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  RETURN (SELECT COUNT(*) FROM data.episode e
    WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
      AND (e.state = p_state OR (p_state = 'current' AND e.state <> 'closed')
        OR (p_state = 'late' AND e.state <> 'closed' AND EXISTS
          (SELECT 1 FROM data.clock c WHERE c.episode_id = e.id AND c.kind = 'review' AND c.met_at IS NULL AND c.due_at < v_now))));
END
