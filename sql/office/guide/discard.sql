-- outer: manage | role=admin | write
-- names nobody: the guide
-- The newest version, a draft, is not wanted: what families see becomes the newest again. Nothing of the history is lost.
CREATE PROCEDURE office.guide_discard(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_page, v_live INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_live = (SELECT l.number FROM core.guide_live l JOIN data.guide_text x ON x.page_id = l.page_id AND x.lang = l.lang
      JOIN data.guide_version v ON v.page_id = l.page_id AND v.lang = l.lang AND v.number = x.version AND v.live_from IS NULL
      WHERE l.page_id = v_page AND l.lang = p_lang AND x.version = p_number);
    IF v_live IS NULL THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    CALL office.guide_copy(p_post, v_page, p_lang, v_live, CONCAT('Draft ', p_number, ' was thrown away: as in version ', v_live), core.now());
    CALL core.key_done(p_post, p_key, CAST(p_number AS CHAR));
  END IF;
  SELECT 1 AS done;
END
