-- outer: manage | role=manager,commissioner | read
-- names nobody: teams
CREATE PROCEDURE office.shopping_new(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `teams[]`, CAST(t.id AS CHAR) AS value, t.name AS label FROM data.team t JOIN data.post p ON p.service_id = t.service_id WHERE p.id = p_post ORDER BY t.locality, t.name;
END
