-- outer: casework partner | episode scope=any | form
-- The form of an entry, filled in as it usually is for who writes: now, a fact, not in confidence, for the team (of a manager
-- who has no part in the work: for those who lead). Any member of the team may add one while the episode lasts.
CREATE PROCEDURE record.entry_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.entry_choices(p_post, p_episode);
  SELECT 1 AS form, core.now() AS occurred, 'minute' AS `precision`, 'fact' AS nature, 'no' AS in_confidence, u.audience,
    CASE WHEN u.audience = 'lead' THEN 'supervision' WHEN u.agency = 'council' THEN 'home_visit' WHEN u.agency = 'school' THEN 'visit_elsewhere' ELSE 'phone_call' END AS kind
  FROM (SELECT g.kind AS agency,
          IF(EXISTS (SELECT 1 FROM core.access_now a WHERE a.post_id = p.id AND a.episode_id = p_episode AND a.ground = 'involvement'), 'taf', 'lead') AS audience
        FROM data.post p JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_post) u;
END
