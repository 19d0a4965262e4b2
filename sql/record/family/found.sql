-- The episodes that a search finds, at most 200, as a JSON array of ids: by the family's name or that of somebody in it
-- now; by former names and by people who have left the family only where the reader may see its people.
CREATE FUNCTION record.family_found(p_post BIGINT, p_words VARCHAR(200)) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_like VARCHAR(820) DEFAULT CONCAT('%', REPLACE(REPLACE(REPLACE(TRIM(p_words), '\\', '\\\\'), '%', '\\%'), '_', '\\_'), '%');
  IF TRIM(COALESCE(p_words, '')) = '' THEN
    RETURN '[]';
  END IF;
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.closed, t.name, t.id) FROM (
    SELECT e.id, e.state = 'closed' AS closed, f.name
    FROM (SELECT a.episode_id, MAX(a.scope IN ('people', 'manage')) AS people FROM core.access_now a WHERE a.post_id = p_post GROUP BY a.episode_id) x
    JOIN data.episode e ON e.id = x.episode_id
    JOIN data.family f ON f.id = e.family_id
    WHERE f.name LIKE v_like
      OR EXISTS (SELECT 1 FROM data.family_member m JOIN data.person_name n ON n.person_id = m.person_id
                 WHERE m.family_id = e.family_id AND (CONCAT(n.first_name, ' ', n.last_name) LIKE v_like OR n.known_as LIKE v_like)
                   AND (x.people OR (n.ends IS NULL AND m.ends IS NULL)))
    ORDER BY closed, f.name, e.id LIMIT 200) t), '[]');
END
