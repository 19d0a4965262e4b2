-- The episodes of one page of "my families" as a JSON array of ids, in order: by what is due next, 25 a page.
CREATE FUNCTION record.family_page(p_post BIGINT, p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_page INT) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_from INT DEFAULT (GREATEST(COALESCE(p_page, 1), 1) - 1) * 25;
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.due IS NULL, t.due, t.starts, t.id) FROM (
    SELECT x.id, x.due, x.starts FROM (
      SELECT e.id, e.starts, (SELECT MIN(c.due_at) FROM data.clock c WHERE c.episode_id = e.id AND c.kind = 'review' AND c.met_at IS NULL) AS due
      FROM data.episode e
      WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
        AND (e.state = p_state OR (p_state = 'current' AND e.state <> 'closed'))) x
    ORDER BY x.due IS NULL, x.due, x.starts, x.id LIMIT v_from, 25) t), '[]');
END
