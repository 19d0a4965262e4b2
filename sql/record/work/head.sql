-- What every page of the team's work shows at its top: the family, and what the reader may do there.
CREATE PROCEDURE record.work_head(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  SELECT 1 AS family, f.name, e.reference, e.state, e.state = 'closed' AS closed, e.starts, e.ends,
    e.level_of_need, e.level_of_support,
    COALESCE((SELECT c.label FROM data.code c WHERE c.service_id = e.service_id AND c.list = 'level_of_need' AND c.code = e.level_of_need), e.level_of_need) AS level_of_need_label,
    COALESCE((SELECT c.label FROM data.code c WHERE c.service_id = e.service_id AND c.list = 'level_of_support' AND c.code = e.level_of_support), e.level_of_support) AS level_of_support_label
  FROM data.episode e JOIN data.family f ON f.id = e.family_id WHERE e.id = p_episode;
  SELECT 1 AS may, MAX(a.scope = 'plan') AS plan, MAX(a.scope = 'actions') AS actions, MAX(a.scope = 'minutes') AS minutes,
    MAX(a.scope = 'assessment') AS assessment, MAX(a.scope = 'entries') AS entries, MAX(a.scope = 'people') AS people,
    MAX(a.scope = 'lead') AS lead, MAX(a.scope = 'manage') AS manage,
    MAX(a.scope = 'lead') AND (SELECT e.state <> 'closed' FROM data.episode e WHERE e.id = p_episode) AS work
  FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = p_episode;
END
