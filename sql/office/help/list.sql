-- outer: public | open | read
-- Local services, narrowed by need, postcode district and language.
CREATE PROCEDURE office.help_list(IN p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_area VARCHAR(16), IN p_language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_district VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.help_district(p_area);
  SELECT 1 AS asked, p_need AS need, p_area AS area, p_language AS language, IF(p_area IS NOT NULL AND v_district IS NULL, 1, 0) AS unclear;
  CALL office.help_choices();
  SELECT 1 AS `found[]`, h.name, h.about, h.hours, h.phone, h.address, office.help_labels(h.needs, 'need') AS needs, office.help_labels(h.languages, 'language') AS languages,
    COALESCE(h.areas, 'everywhere') AS areas
  FROM data.help_place h
  WHERE h.service_id = v_service AND h.state = 'shown'
    AND (p_need IS NULL OR JSON_CONTAINS(h.needs, JSON_QUOTE(p_need)))
    AND (p_language IS NULL OR JSON_CONTAINS(h.languages, JSON_QUOTE(p_language)))
    AND (v_district IS NULL OR h.areas IS NULL OR FIND_IN_SET(v_district, REPLACE(h.areas, ' ', ',')))
  ORDER BY h.name LIMIT 200;
END
