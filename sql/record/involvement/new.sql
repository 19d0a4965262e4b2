-- outer: casework partner | episode scope=lead | read
-- Agencies from which somebody may join, with how many posts each has.
CREATE PROCEDURE record.involvement_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `agencies[]`, p.agency_code AS code, p.agency AS name, COUNT(*) AS number
  FROM record.involvement_post_now p
  JOIN data.episode e ON e.id = p_episode AND e.service_id = p.service_id
  WHERE record.involvement_may_join(p.id, p_episode)
  GROUP BY p.agency_id
  ORDER BY p.agency;
END
