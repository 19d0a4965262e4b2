-- The locality team that a postcode proposes: its sector's, or else its district's. ZZ1 is not the beginning of
-- ZZ10: a district is the whole first half. NULL out of area.
CREATE FUNCTION intake.team_propose(p_service INT, p_postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin) RETURNS INT READS SQL DATA
RETURN (SELECT t.team_id FROM data.postcode_team t
        WHERE t.service_id = p_service
          AND (t.prefix = SUBSTRING_INDEX(p_postcode, ' ', 1)
               OR (LENGTH(t.prefix) > LENGTH(SUBSTRING_INDEX(p_postcode, ' ', 1)) AND REPLACE(p_postcode, ' ', '') LIKE CONCAT(t.prefix, '%')))
        ORDER BY LENGTH(t.prefix) DESC LIMIT 1)
