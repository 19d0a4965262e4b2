-- outer: manage | role=admin | read
-- names nobody: the guide
-- The page that asks when a version is to be seen.
CREATE PROCEDURE office.guide_choose(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT)
BEGIN
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  IF NOT EXISTS (SELECT 1 FROM data.guide_version v WHERE v.page_id = v_page AND v.lang = p_lang AND v.number = p_number) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL office.guide_head(p_post, v_page, p_lang);
  SELECT 1 AS version, v.number, v.title FROM data.guide_version v WHERE v.page_id = v_page AND v.lang = p_lang AND v.number = p_number;
END
