-- outer: casework partner | episode scope=lead | read
-- Opening an episode, and later changing its levels and what the family meets of the criteria.
CREATE PROCEDURE record.episode_edit(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `needs[]`, k.code AS value, k.label FROM data.code k JOIN data.episode e ON e.service_id = k.service_id
  WHERE e.id = p_episode AND k.list = 'level_of_need' ORDER BY k.place;
  SELECT 1 AS `supports[]`, k.code AS value, k.label FROM data.code k JOIN data.episode e ON e.service_id = k.service_id
  WHERE e.id = p_episode AND k.list = 'level_of_support' ORDER BY k.place;
  SELECT 1 AS `criteria[]`, k.code AS value, k.label FROM data.code k JOIN data.episode e ON e.service_id = k.service_id
  WHERE e.id = p_episode AND k.list = 'criterion' ORDER BY k.place;
  SELECT 1 AS form, e.version, e.level_of_need, e.level_of_support,
    (SELECT COALESCE(JSON_ARRAYAGG(c.criterion), '[]') FROM data.criterion c JOIN data.code k ON k.service_id = e.service_id AND k.list = 'criterion' AND k.code = c.criterion
     WHERE c.episode_id = e.id) AS criteria,
    (SELECT COALESCE(JSON_ARRAYAGG(c.criterion), '[]') FROM data.criterion c JOIN data.code k ON k.service_id = e.service_id AND k.list = 'child_sign' AND k.code = c.criterion
     WHERE c.episode_id = e.id) AS child_signs
  FROM data.episode e WHERE e.id = p_episode;
END
