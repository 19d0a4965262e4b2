-- Managers who could take a family over from p_former, by name.
CREATE PROCEDURE record.manager_choices(IN p_former BIGINT, IN p_family BIGINT)
BEGIN
  SELECT 1 AS `managers[]`, CAST(p.id AS CHAR) AS value, CONCAT(p.name, ', ', p.title) AS label, t.name AS hint
  FROM record.involvement_post_now p
  LEFT JOIN data.team t ON t.id = p.team_id
  WHERE record.manager_may_succeed(p.id, p_former, p_family)
  ORDER BY p.name, p.id LIMIT 200;
END
