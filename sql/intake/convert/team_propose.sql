-- The locality team that a postcode proposes: the longest prefix wins; NULL out of area.
CREATE FUNCTION intake.team_propose(p_service INT, p_postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin) RETURNS INT READS SQL DATA
RETURN (SELECT t.team_id FROM data.postcode_team t
        WHERE t.service_id = p_service AND REPLACE(p_postcode, ' ', '') LIKE CONCAT(t.prefix, '%')
        ORDER BY LENGTH(t.prefix) DESC LIMIT 1)
