-- What the form of an entry offers: kinds, whom it is about, audiences with the names that each means,
-- and colleagues on the record who may be named.
CREATE PROCEDURE record.entry_choices(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_all TEXT;
  DECLARE v_lead TEXT;
  CALL record.family_choices(p_post, p_episode);
  SELECT 1 AS `kinds[]`, k.code AS value, k.label
  FROM data.code k JOIN data.episode e ON e.service_id = k.service_id
  WHERE e.id = p_episode AND k.list = 'entry_kind' ORDER BY k.place;
  SET v_all = (SELECT GROUP_CONCAT(DISTINCT p.name ORDER BY p.name SEPARATOR ', ') FROM core.access_now a
               JOIN record.involvement_post_now p ON p.id = a.post_id
               WHERE a.episode_id = p_episode AND (a.scope IN ('entries', 'lead', 'manage') OR a.post_id = p_post));
  SET v_lead = (SELECT GROUP_CONCAT(DISTINCT p.name ORDER BY p.name SEPARATOR ', ') FROM core.access_now a
               JOIN record.involvement_post_now p ON p.id = a.post_id
               WHERE a.episode_id = p_episode AND (a.scope IN ('lead', 'manage') OR a.post_id = p_post));
  SELECT 1 AS `audiences[]`, 'taf' AS value, 'Everyone on the team who may read entries' AS label, CONCAT('Now: ', v_all) AS hint
  UNION ALL SELECT 1, 'lead', 'Only those who lead and manage', CONCAT('Now: ', v_lead)
  UNION ALL SELECT 1, 'named', 'Only the people I name', 'And the manager, who answers for the record';
  SELECT 1 AS `colleagues[]`, p.id AS value, p.name AS label, CONCAT(p.title, ', ', p.agency) AS hint
  FROM record.involvement_post_now p
  WHERE p.id <> p_post AND p.id IN (SELECT a.post_id FROM record.entry_nameable a WHERE a.episode_id = p_episode)
  ORDER BY p.name, p.id;
END
