-- outer: public | open | read
-- One page, in the language that was asked for if it is live in it, else in English.
CREATE PROCEDURE office.guide_show(IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.guide_language(p_lang);
  DECLARE v_page INT DEFAULT (SELECT g.id FROM data.guide_page g WHERE g.service_id = v_service AND g.name = p_page AND g.kind <> 'place');
  DECLARE v_shown VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin
    DEFAULT (SELECT l.lang FROM core.guide_live l WHERE l.page_id = v_page AND l.lang IN ('en', v_lang) ORDER BY l.lang <> v_lang LIMIT 1);
  IF v_shown IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS page, g.name, g.kind, v.title, v.body, t.lang, t.direction, t.name AS language, v.confirmed, core.day_of(g.service_id, v.live_from) AS since, x.review_on,
    IF(v_shown <> v_lang, w.lang, NULL) AS wanted, IF(v_shown <> v_lang, w.name, NULL) AS wanted_name, IF(v_shown <> v_lang, w.english, NULL) AS wanted_english
  FROM data.guide_page g JOIN core.guide_live l ON l.page_id = g.id AND l.lang = v_shown
  JOIN data.guide_version v ON v.page_id = g.id AND v.lang = l.lang AND v.number = l.number
  JOIN data.guide_text x ON x.page_id = g.id AND x.lang = v_shown
  JOIN data.guide_language t ON t.lang = v_shown
  JOIN data.guide_language w ON w.lang = v_lang
  WHERE g.id = v_page;
  SELECT 1 AS `here[]`, t.lang, t.name, t.direction, IF(t.lang = v_shown, 1, 0) AS current
  FROM core.guide_live l JOIN data.guide_language t ON t.lang = l.lang WHERE l.page_id = v_page ORDER BY t.place;
  CALL office.guide_pages(v_service, v_lang);
END
