-- What the directory can be narrowed by; the languages also as those that its page can be read in.
CREATE PROCEDURE office.help_choices(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS `needs[]`, n.code AS value, n.label FROM data.help_need n ORDER BY n.place;
  SELECT 1 AS `tongues[]`, t.lang AS value, t.english, t.name AS label,
    t.lang, t.name, t.direction, IF(t.lang = office.guide_language(p_lang), 1, 0) AS current FROM data.guide_language t ORDER BY t.place;
END
