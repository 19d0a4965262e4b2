-- outer: public | open | read
-- Local services for a need, a postcode or its district, and a language; NULL: any. p_lang: what the page is in. What is asked for is not noted.
CREATE PROCEDURE office.help_find(IN p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_area VARCHAR(16), IN p_language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_district VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.help_district(p_area);
  IF p_area IS NOT NULL AND v_district IS NULL THEN
    SELECT 1 AS `errors[]`, 'area' AS field, 'Check the postcode. Type all of it, or its first part, like ZZ1' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
  CALL office.help_choices(p_lang);
  SELECT 1 AS `found[]`, g.name, v.title, v.body, v.lang, 'ltr' AS direction, d.hours, d.phone, IF(d.phone REGEXP '^[0-9+][0-9 ]+$', REPLACE(d.phone, ' ', ''), NULL) AS tel, d.address, office.help_labels(d.needs, 'need') AS needs,
    TRIM(REGEXP_REPLACE(d.needs, '[^a-z_]+', ' ')) AS need_codes, office.help_labels(d.languages, 'tongue') AS languages, COALESCE(d.areas, 'everywhere') AS areas
  FROM data.guide_page g JOIN core.guide_live l ON l.page_id = g.id
  JOIN data.guide_version v ON v.page_id = l.page_id AND v.lang = l.lang AND v.number = l.number
  JOIN data.help_detail d ON d.page_id = l.page_id AND d.lang = l.lang AND d.number = l.number
  WHERE g.service_id = v_service AND g.kind = 'place' AND d.state = 'shown'
    AND (p_need IS NULL OR JSON_CONTAINS(d.needs, JSON_QUOTE(p_need)))
    AND (p_language IS NULL OR JSON_CONTAINS(d.languages, JSON_QUOTE(p_language)))
    AND (v_district IS NULL OR d.areas IS NULL OR FIND_IN_SET(v_district, REPLACE(d.areas, ' ', ',')))
  ORDER BY v.title LIMIT 200;
END
