-- Who lives where now: a household is whoever stays at one address.
CREATE PROCEDURE record.stay_households(IN p_episode BIGINT)
BEGIN
  DECLARE v_today DATE;
  SET v_today = core.today();
  SELECT 1 AS `households[]`, s.address, s.postcode, MAX(s.confidential) AS confidential,
    GROUP_CONCAT(DISTINCT p.name ORDER BY p.born, p.id SEPARATOR ', ') AS people
  FROM data.address_stay s
  JOIN record.person_now p ON p.id = s.person_id
  WHERE s.episode_id = p_episode AND (s.starts IS NULL OR s.starts <= v_today) AND (s.ends IS NULL OR s.ends >= v_today)
  GROUP BY s.address, s.postcode
  ORDER BY MIN(s.id);
END
