-- Families with a concern of which nobody was told and that waits for this reader, and those with one that they have not
-- read: for a start page.
CREATE PROCEDURE core.concern_list(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `concerns[]`, e.reference, f.name
  FROM core.concern_waits w
  JOIN data.episode e ON e.id = w.episode_id
  JOIN data.family f ON f.id = e.family_id
  WHERE w.post_id = p_post ORDER BY e.id LIMIT 20;
  SELECT 1 AS `concern_news[]`, e.reference, f.name
  FROM JSON_TABLE(core.concern_news(p_post), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j
  JOIN data.episode e ON e.id = CAST(j.id AS UNSIGNED)
  JOIN data.family f ON f.id = e.family_id
  ORDER BY e.id;
END
