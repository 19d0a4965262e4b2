-- The chapters in their order, each in the language that was asked for or else in English; and the languages that there are.
CREATE PROCEDURE office.guide_pages(IN p_service INT, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS `pages[]`, g.name, v.title, t.lang, t.direction, IF(t.lang = p_lang, 1, 0) AS translated
  FROM data.guide_page g
  JOIN core.guide_live en ON en.page_id = g.id AND en.lang = 'en'
  LEFT JOIN core.guide_live l ON l.page_id = g.id AND l.lang = p_lang
  JOIN data.guide_version v ON v.page_id = g.id AND v.lang = COALESCE(l.lang, en.lang) AND v.number = COALESCE(l.number, en.number)
  JOIN data.guide_language t ON t.lang = v.lang
  WHERE g.service_id = p_service AND g.kind = 'guide' ORDER BY g.place;
  SELECT 1 AS `languages[]`, t.lang, t.name, t.english, t.direction, IF(t.lang = p_lang, 1, 0) AS current
  FROM data.guide_language t
  WHERE EXISTS (SELECT 1 FROM core.guide_live l JOIN data.guide_page g ON g.id = l.page_id WHERE g.service_id = p_service AND l.lang = t.lang)
  ORDER BY t.place;
END
