-- A JSON list of codes in words: needs; languages in English, or (tongue) each in itself.
CREATE FUNCTION office.help_labels(p_codes VARCHAR(400), p_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(1000) READS SQL DATA
BEGIN
  IF p_kind = 'need' THEN
    RETURN (SELECT GROUP_CONCAT(n.label ORDER BY n.place SEPARATOR '; ') FROM data.help_need n WHERE JSON_CONTAINS(p_codes, JSON_QUOTE(n.code)));
  END IF;
  RETURN (SELECT GROUP_CONCAT(IF(p_kind = 'tongue', t.name, t.english) ORDER BY t.place SEPARATOR ', ') FROM data.guide_language t WHERE JSON_CONTAINS(p_codes, JSON_QUOTE(t.lang)));
END
