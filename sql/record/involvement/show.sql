-- outer: casework partner | episode scope=any | read
-- The Team Around the Family on a page of its own.
CREATE PROCEDURE record.involvement_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.involvement_list(p_post, p_episode);
  SELECT 1 AS `managers[]`, p.name, p.title
  FROM record.involvement_post_now p
  WHERE p.id IN (SELECT a.post_id FROM core.access_now a WHERE a.episode_id = p_episode AND a.scope = 'manage')
  ORDER BY p.name;
END
