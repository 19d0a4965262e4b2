-- outer: public | open | read
-- The contents of the guide; with p_q what of it holds all of these words.
CREATE PROCEDURE office.guide_list(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_q VARCHAR(200))
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.guide_language(p_lang);
  SELECT 1 AS guide, t.lang, t.name, t.direction, p_q AS q FROM data.guide_language t WHERE t.lang = v_lang;
  CALL office.guide_pages(v_service, v_lang);
  SELECT 1 AS `found[]`, g.name, v.title, v.body, t.lang, t.direction
  FROM data.guide_page g JOIN core.guide_live l ON l.page_id = g.id AND l.lang IN ('en', v_lang)
  JOIN data.guide_version v ON v.page_id = g.id AND v.lang = l.lang AND v.number = l.number
  JOIN data.guide_language t ON t.lang = l.lang
  WHERE g.service_id = v_service AND p_q IS NOT NULL AND office.guide_has(CONCAT(v.title, ' ', v.body), p_q)
  ORDER BY l.lang <> v_lang, g.place LIMIT 30;
END
