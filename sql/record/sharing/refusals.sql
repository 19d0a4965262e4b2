-- What the family keeps from one agency now, in words, for whoever is about to add or change somebody of it.
CREATE PROCEDURE record.sharing_refusals(IN p_episode BIGINT, IN p_agency INT)
BEGIN
  SELECT 1 AS `refusals[]`, record.sharing_words(x.scope) AS what
  FROM core.sharing_refused x WHERE x.episode_id = p_episode AND x.agency_id = p_agency AND x.scope <> 'lead'
  GROUP BY x.scope ORDER BY what;
END
