-- outer: manage | role=admin | read
-- names nobody: the guide
-- The newest version to be changed; a language that has none yet begins with nothing.
CREATE PROCEDURE office.guide_edit(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  IF (SELECT g.kind FROM data.guide_page g WHERE g.id = v_page) = 'place' THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL office.guide_head(p_post, v_page, p_lang);
  SELECT 1 AS form, v.title, v.body, v.search_words, COALESCE(x.version, 0) AS version
  FROM data.guide_page g LEFT JOIN data.guide_text x ON x.page_id = g.id AND x.lang = p_lang
  LEFT JOIN data.guide_version v ON v.page_id = g.id AND v.lang = p_lang AND v.number = x.version
  WHERE g.id = v_page;
END
