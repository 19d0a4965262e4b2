-- Does the family, or somebody in it, have a name with these words in it? p_all: former names and people who have left
-- the family count too.
CREATE FUNCTION record.family_matches(p_family BIGINT, p_words VARCHAR(200), p_all TINYINT) RETURNS TINYINT READS SQL DATA
BEGIN
  DECLARE v_like VARCHAR(820) DEFAULT CONCAT('%', REPLACE(REPLACE(REPLACE(TRIM(p_words), '\\', '\\\\'), '%', '\\%'), '_', '\\_'), '%');
  RETURN TRIM(COALESCE(p_words, '')) <> ''
    AND (EXISTS (SELECT 1 FROM data.family f WHERE f.id = p_family AND f.name LIKE v_like)
      OR EXISTS (SELECT 1 FROM data.family_member m JOIN data.person_name n ON n.person_id = m.person_id
                 WHERE m.family_id = p_family AND (CONCAT(n.first_name, ' ', n.last_name) LIKE v_like OR n.known_as LIKE v_like)
                   AND (p_all OR (n.ends IS NULL AND m.ends IS NULL))));
END
