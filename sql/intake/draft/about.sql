-- Whom a draft is about, as typed so far and unchecked: a child before anybody else; NULL while nobody is named.
CREATE FUNCTION intake.draft_about(p_facts LONGTEXT) RETURNS VARCHAR(200) DETERMINISTIC
RETURN (SELECT LEFT(t.name, 200) FROM (
  SELECT j.place, j.role, TRIM(CONCAT(COALESCE(TRIM(j.name_first), ''), ' ', COALESCE(TRIM(j.name_last), ''))) AS name
  FROM JSON_TABLE(p_facts, '$.people[*]' COLUMNS (place FOR ORDINALITY, role LONGTEXT PATH '$.role', name_first LONGTEXT PATH '$.name_first', name_last LONGTEXT PATH '$.name_last')) j) t
  WHERE t.name <> '' ORDER BY COALESCE(t.role = 'child', 0) DESC, t.place LIMIT 1)
