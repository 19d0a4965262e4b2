-- outer: casework partner | signed-in | read
-- first: record.family_search_look(p_post, p_name, p_request)
-- Families by the name of the family or of somebody in it, only among those that the reader may see.
CREATE PROCEDURE record.family_search(IN p_post BIGINT, IN p_name VARCHAR(200), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_ids LONGTEXT DEFAULT record.family_found(p_post, p_name);
  SELECT 1 AS search, p_name AS name;
  SELECT 1 AS `families[]`, e.reference, f.name, e.state, e.starts, e.ends, t.name AS team,
    (SELECT GROUP_CONCAT(n.first_name, ' ', n.last_name ORDER BY n.person_id SEPARATOR ', ')
     FROM data.family_member m JOIN data.person_name n ON n.person_id = m.person_id AND n.ends IS NULL
     WHERE m.family_id = e.family_id AND m.ends IS NULL) AS people
  FROM JSON_TABLE(v_ids, '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) j
  JOIN data.episode e ON e.id = CAST(j.id AS UNSIGNED)
  JOIN data.family f ON f.id = e.family_id
  JOIN data.team t ON t.id = e.team_id
  ORDER BY j.place;
END
