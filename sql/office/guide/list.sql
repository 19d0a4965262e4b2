-- outer: public | open | read
-- The contents of the guide.
CREATE PROCEDURE office.guide_list(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT MIN(s.id) FROM data.service s);
  DECLARE v_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin DEFAULT office.guide_language(p_lang);
  SELECT 1 AS guide, t.lang, t.name, t.direction FROM data.guide_language t WHERE t.lang = v_lang;
  CALL office.guide_pages(v_service, v_lang);
END
