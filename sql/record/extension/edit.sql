-- outer: casework | episode scope=manage | read
-- The page on which a manager decides an extension.
CREATE PROCEDURE record.extension_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_item BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.extension x JOIN data.episode e ON e.id = x.episode_id AND e.state <> 'closed'
                 WHERE x.episode_id = p_episode AND x.id = p_item AND x.state = 'requested') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  CALL record.family_clocks(p_episode);
  SELECT 1 AS extension, x.id, x.reason, x.until_day, record.work_post(x.asked_by_post_id) AS asked_by, x.asked_at
  FROM data.extension x WHERE x.episode_id = p_episode AND x.id = p_item;
  SELECT 1 AS form, x.version, x.until_day FROM data.extension x WHERE x.episode_id = p_episode AND x.id = p_item;
END
