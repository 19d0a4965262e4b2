-- outer: manage | role=admin | write
-- names nobody: the guide
-- An earlier version becomes the newest draft; nothing of the history is lost.
CREATE PROCEDURE office.guide_restore(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL office.guide_copy(p_post, v_page, p_lang, p_number, CONCAT('As it was in version ', p_number), NULL);
    CALL core.key_done(p_post, p_key, CAST(p_number AS CHAR));
  END IF;
  SELECT 1 AS done, p_number AS number;
END
