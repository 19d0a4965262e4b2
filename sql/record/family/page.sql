-- The episodes of one page of "my families" as a JSON array of ids, in order: by what is due next, or by p_sort; 25 a page.
CREATE FUNCTION record.family_page(p_post BIGINT, p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_page INT) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_from INT DEFAULT (GREATEST(COALESCE(p_page, 1), 1) - 1) * 25;
  DECLARE v_now DATETIME DEFAULT core.now();
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.place) FROM (
    SELECT x.id, ROW_NUMBER() OVER (ORDER BY
        IF(p_sort = 'name', x.name, NULL), IF(p_sort = '-name', x.name, NULL) DESC,
        CASE p_sort WHEN 'starts' THEN TO_DAYS(x.starts) WHEN '-starts' THEN -TO_DAYS(x.starts) WHEN '-due' THEN -TO_SECONDS(x.due) END,
        x.due IS NULL, x.due, x.starts, x.id) AS place
    FROM (
      SELECT e.id, e.starts, f.name, (SELECT MIN(c.due_at) FROM data.clock c WHERE c.episode_id = e.id AND c.kind = 'review' AND c.met_at IS NULL) AS due
      FROM data.episode e JOIN data.family f ON f.id = e.family_id
      WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
        AND (e.state = p_state OR (p_state IN ('current', 'late') AND e.state <> 'closed'))) x
    WHERE p_state <> 'late' OR x.due < v_now
    ORDER BY place LIMIT v_from, 25) t), '[]');
END
