-- outer: manage | role=admin | write
-- names nobody: the guide
-- A version that was to be seen later is a draft again.
CREATE PROCEDURE office.guide_withdraw(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT)
BEGIN
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  UPDATE data.guide_version SET live_from = NULL, published_at = NULL, published_by = NULL
  WHERE page_id = v_page AND lang = p_lang AND number = p_number AND live_from > core.now();
  IF ROW_COUNT() = 0 THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS done;
END
