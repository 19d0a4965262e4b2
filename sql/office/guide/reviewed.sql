-- outer: manage | role=admin | write
-- names nobody: the guide
-- Somebody has read the page and it is right: the next review is due in a year.
CREATE PROCEDURE office.guide_reviewed(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  UPDATE data.guide_text SET review_on = core.today() + INTERVAL 1 YEAR WHERE page_id = v_page AND lang = p_lang;
  SELECT 1 AS done;
END
