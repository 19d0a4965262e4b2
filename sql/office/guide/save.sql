-- outer: manage | role=admin | write
-- names nobody: the guide
-- A new version, a draft. Whoever has not read the newest one gets both to compare.
CREATE PROCEDURE office.guide_save(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_title VARCHAR(200), IN p_body MEDIUMTEXT, IN p_search_words VARCHAR(2000), IN p_note VARCHAR(200))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  IF (SELECT g.kind FROM data.guide_page g WHERE g.id = v_page) = 'place' THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    INSERT IGNORE INTO data.guide_text (page_id, lang, version, review_on) VALUES (v_page, p_lang, 0, core.today() + INTERVAL 1 YEAR);
    UPDATE data.guide_text SET version = version + 1 WHERE page_id = v_page AND lang = p_lang AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, v.title, v.body, v.search_words, v.note, v.number AS version, a.name AS changed_by
      FROM data.guide_text x JOIN data.guide_version v ON v.page_id = x.page_id AND v.lang = x.lang AND v.number = x.version
      LEFT JOIN data.post p ON p.id = v.made_by LEFT JOIN data.account a ON a.id = p.account_id
      WHERE x.page_id = v_page AND x.lang = p_lang;
      SIGNAL SQLSTATE '45409';
    END IF;
    INSERT INTO data.guide_version (page_id, lang, number, title, body, search_words, note, made_at, made_by, confirmed)
    VALUES (v_page, p_lang, p_version + 1, p_title, p_body, p_search_words, p_note, core.now(), p_post, p_lang = 'en');
    CALL core.key_done(p_post, p_key, CAST(p_version + 1 AS CHAR));
  END IF;
  SELECT 1 AS done, COALESCE(v_first, p_version + 1) AS number;
END
