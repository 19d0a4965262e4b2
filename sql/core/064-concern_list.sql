-- Families with a concern of which nobody was told and that waits for this reader: for a start page.
CREATE PROCEDURE core.concern_list(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `concerns[]`, e.reference, f.name
  FROM core.concern_waits w
  JOIN data.episode e ON e.id = w.episode_id
  JOIN data.family f ON f.id = e.family_id
  WHERE w.post_id = p_post ORDER BY e.id LIMIT 20;
END
