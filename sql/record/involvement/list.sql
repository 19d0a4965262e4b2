-- The Team Around the Family, each with scopes; and who has left it.
CREATE PROCEDURE record.involvement_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_today DATE;
  SET v_today = core.today();
  SELECT 1 AS `taf[]`, i.id, i.role, a.name, a.mail, p.title, g.name AS agency, i.starts, i.ends, i.post_id = p_post AS mine,
    i.starts > v_today AS later, EXISTS (SELECT 1 FROM core.sharing_refused x WHERE x.episode_id = i.episode_id AND x.agency_id = p.agency_id) AS kept_from,
    MAX(s.scope = 'plan') AS plan, MAX(s.scope = 'actions') AS actions, MAX(s.scope = 'minutes') AS minutes,
    MAX(s.scope = 'entries') AS entries, MAX(s.scope = 'assessment') AS assessment, MAX(s.scope = 'people') AS people,
    MAX(s.scope = 'address') AS address, MAX(s.scope = 'safe_contact') AS safe_contact, MAX(s.scope = 'lead') AS leads
  FROM data.involvement i
  JOIN data.post p ON p.id = i.post_id
  JOIN data.account a ON a.id = p.account_id
  JOIN data.agency g ON g.id = p.agency_id
  LEFT JOIN data.involvement_scope s ON s.involvement_id = i.id
    AND NOT EXISTS (SELECT 1 FROM core.sharing_refused x WHERE x.episode_id = i.episode_id AND x.agency_id = p.agency_id AND x.scope = s.scope)
  WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND (i.ends IS NULL OR i.ends >= v_today)
  GROUP BY i.id
  ORDER BY i.role, a.name, i.id;
  SELECT 1 AS `left[]`, a.name, p.title, g.name AS agency, i.role, i.starts, COALESCE(core.day_of(e.service_id, i.ended_at), i.ends) AS ended
  FROM data.involvement i
  JOIN data.episode e ON e.id = i.episode_id
  JOIN data.post p ON p.id = i.post_id
  JOIN data.account a ON a.id = p.account_id
  JOIN data.agency g ON g.id = p.agency_id
  WHERE i.episode_id = p_episode AND (i.ended_at IS NOT NULL OR i.ends < v_today)
    AND NOT EXISTS (SELECT 1 FROM data.involvement n WHERE n.episode_id = i.episode_id AND n.post_id = i.post_id AND n.id > i.id)
    AND NOT EXISTS (SELECT 1 FROM data.involvement n WHERE n.episode_id = i.episode_id AND n.post_id = i.post_id AND n.id <> i.id
                    AND n.ended_at IS NULL AND (n.ends IS NULL OR n.ends >= v_today))
  ORDER BY i.id DESC;
END
