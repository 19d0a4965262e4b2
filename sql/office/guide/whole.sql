-- outer: public | open | read
-- Every chapter, in the language that was asked for where it is live in it, else in English.
CREATE PROCEDURE office.guide_whole(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.guide_language(p_lang);
  SELECT 1 AS guide, t.lang, t.name, t.direction, core.today() AS day FROM data.guide_language t WHERE t.lang = v_lang;
  SELECT 1 AS `chapters[]`, g.name, v.title, v.body, t.lang, t.direction, v.confirmed, IF(t.lang = v_lang, 1, 0) AS translated
  FROM data.guide_page g
  JOIN core.guide_live en ON en.page_id = g.id AND en.lang = 'en'
  LEFT JOIN core.guide_live l ON l.page_id = g.id AND l.lang = v_lang
  JOIN data.guide_version v ON v.page_id = g.id AND v.lang = COALESCE(l.lang, en.lang) AND v.number = COALESCE(l.number, en.number)
  JOIN data.guide_language t ON t.lang = v.lang
  WHERE g.service_id = v_service AND g.kind = 'guide' ORDER BY g.place;
  SELECT 1 AS `languages[]`, t.lang, t.name, t.english, t.direction, IF(t.lang = v_lang, 1, 0) AS current
  FROM data.guide_language t
  WHERE EXISTS (SELECT 1 FROM core.guide_live l JOIN data.guide_page g ON g.id = l.page_id WHERE g.service_id = v_service AND l.lang = t.lang)
  ORDER BY t.place;
END
