-- outer: casework | episode scope=manage | read
-- Conflicts of interest with this family, and the form that records one. One's own can be recorded: it is the last
-- that one sees of the family.
CREATE PROCEDURE record.conflict_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `conflicts[]`, c.post_id AS post, a.name, p.title, g.name AS agency, c.reason, c.recorded_at, r.name AS recorded_by, s.name AS successor
  FROM data.conflict c
  JOIN data.episode e ON e.family_id = c.family_id
  JOIN data.post p ON p.id = c.post_id JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  JOIN data.post rp ON rp.id = c.recorded_by_post_id JOIN data.account r ON r.id = rp.account_id
  LEFT JOIN data.post sp ON sp.id = c.successor_post_id LEFT JOIN data.account s ON s.id = sp.account_id
  WHERE e.id = p_episode AND c.ended_at IS NULL
  ORDER BY a.name;
  SELECT 1 AS alone, record.conflict_alone(p_post, e.family_id) AS reader FROM data.episode e WHERE e.id = p_episode;
  SELECT 1 AS `posts[]`, p.id AS value, CONCAT(p.name, ', ', p.title, ', ', p.agency) AS label
  FROM record.involvement_post_now p
  JOIN data.episode e ON e.id = p_episode AND e.service_id = p.service_id
  WHERE NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL)
  ORDER BY p.name, p.id LIMIT 2000;
  CALL record.manager_choices(0, (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode));
END
