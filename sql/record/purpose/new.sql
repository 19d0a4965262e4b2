-- outer: casework | episode scope=manage | read
-- The page on which a manager says why they read a record that they have no part in; who covers only has to confirm it.
CREATE PROCEDURE record.purpose_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  SELECT 1 AS family, e.reference, f.name, EXISTS (SELECT 1 FROM core.cover_now v WHERE v.team_id = e.team_id AND v.post_id = p_post) AS covers FROM data.episode e JOIN data.family f ON f.id = e.family_id WHERE e.id = p_episode;
  SELECT 1 AS form, 'cover' AS purpose FROM data.episode e JOIN core.cover_now v ON v.team_id = e.team_id AND v.post_id = p_post WHERE e.id = p_episode;
END
