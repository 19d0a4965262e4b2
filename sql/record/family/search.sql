-- outer: casework partner | signed-in | read
-- Families by the name of the family or of a member, only among those that the reader may see.
CREATE PROCEDURE record.family_search(IN p_post BIGINT, IN p_name VARCHAR(200))
BEGIN
  DECLARE v_like VARCHAR(820) DEFAULT CONCAT('%', REPLACE(REPLACE(REPLACE(TRIM(COALESCE(p_name, '')), '\\', '\\\\'), '%', '\\%'), '_', '\\_'), '%');
  SELECT 1 AS search, p_name AS name;
  SELECT 1 AS `families[]`, e.reference, f.name, e.state, e.starts, e.ends, t.name AS team,
    (SELECT GROUP_CONCAT(DISTINCT n.first_name, ' ', n.last_name SEPARATOR ', ')
     FROM data.family_member m JOIN data.person_name n ON n.person_id = m.person_id
     WHERE m.family_id = e.family_id AND (CONCAT(n.first_name, ' ', n.last_name) LIKE v_like OR n.known_as LIKE v_like)) AS people
  FROM data.episode e
  JOIN data.family f ON f.id = e.family_id
  JOIN data.team t ON t.id = e.team_id
  WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
    AND TRIM(COALESCE(p_name, '')) <> ''
    AND (f.name LIKE v_like
      OR EXISTS (SELECT 1 FROM data.family_member m JOIN data.person_name n ON n.person_id = m.person_id
                 WHERE m.family_id = e.family_id AND (CONCAT(n.first_name, ' ', n.last_name) LIKE v_like OR n.known_as LIKE v_like)))
  ORDER BY e.state = 'closed', f.name, e.id LIMIT 50;
END
