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
    UPDATE data.guide_text SET version = version + 1 WHERE page_id = v_page AND lang = p_lang;
    INSERT INTO data.guide_version (page_id, lang, number, title, body, search_words, note, made_at, made_by, confirmed)
    SELECT v.page_id, v.lang, x.version, v.title, v.body, v.search_words, CONCAT('As it was in version ', v.number), core.now(), p_post, v.confirmed
    FROM data.guide_version v JOIN data.guide_text x ON x.page_id = v.page_id AND x.lang = v.lang
    WHERE v.page_id = v_page AND v.lang = p_lang AND v.number = p_number;
    IF ROW_COUNT() = 0 THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    INSERT INTO data.help_detail (page_id, lang, number, hours, phone, address, needs, languages, areas, state)
    SELECT d.page_id, d.lang, x.version, d.hours, d.phone, d.address, d.needs, d.languages, d.areas, d.state
    FROM data.help_detail d JOIN data.guide_text x ON x.page_id = d.page_id AND x.lang = d.lang WHERE d.page_id = v_page AND d.lang = p_lang AND d.number = p_number;
    CALL core.key_done(p_post, p_key, CAST(p_number AS CHAR));
  END IF;
  SELECT 1 AS done, p_number AS number;
END
