-- Who can see an entry now, by name, agency and title.
CREATE PROCEDURE record.entry_audience_list(IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  SELECT 1 AS `audience[]`, p.name, p.title, p.agency
  FROM record.involvement_post_now p
  WHERE p.id IN (SELECT x.post_id FROM core.entry_access x WHERE x.episode_id = p_episode AND x.entry_id = p_entry)
  ORDER BY p.name, p.agency;
END
