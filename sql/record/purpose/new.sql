-- outer: casework | episode scope=manage | read
-- The page on which a manager says why they read a record that they have no part in.
CREATE PROCEDURE record.purpose_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  SELECT 1 AS family, e.reference, f.name FROM data.episode e JOIN data.family f ON f.id = e.family_id WHERE e.id = p_episode;
END
