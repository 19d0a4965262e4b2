-- outer: public | open | read
-- What of the guide and the directory holds these words, best first. They are nobody's business: nothing notes them.
CREATE PROCEDURE office.guide_find(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_words VARCHAR(200))
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.guide_language(p_lang);
  SELECT 1 AS guide, t.lang, t.name, t.direction, p_words AS words FROM data.guide_language t WHERE t.lang = v_lang;
  SELECT 1 AS `found[]`, x.name, x.kind, x.title, x.body, x.lang, x.direction FROM (
    SELECT f.*, MAX(f.score) OVER () AS best FROM (
      SELECT g.name, g.kind, v.title, v.body, t.lang, t.direction, g.place, office.guide_score(CONCAT_WS(' ', v.title, v.search_words), v.body, p_words) AS score
      FROM data.guide_page g JOIN core.guide_live l ON l.page_id = g.id AND l.lang IN ('en', v_lang)
      JOIN data.guide_version v ON v.page_id = g.id AND v.lang = l.lang AND v.number = l.number
      JOIN data.guide_language t ON t.lang = l.lang
      LEFT JOIN data.help_detail d ON d.page_id = g.id AND d.lang = l.lang AND d.number = l.number
      WHERE g.service_id = v_service AND (d.state IS NULL OR d.state = 'shown')) f) x
  WHERE x.score > 0 AND x.score >= x.best / 2
  ORDER BY x.score DESC, x.lang <> v_lang, x.place LIMIT 10;
END
