-- An earlier version as the newest one, seen from p_live_from on (NULL: a draft). 45404 if there is none of that number.
CREATE PROCEDURE office.guide_copy(IN p_post BIGINT, IN p_page INT, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT, IN p_note VARCHAR(200), IN p_live_from DATETIME)
BEGIN
  UPDATE data.guide_text SET version = version + 1 WHERE page_id = p_page AND lang = p_lang;
  INSERT INTO data.guide_version (page_id, lang, number, title, body, search_words, note, made_at, made_by, confirmed, live_from, published_at, published_by)
  SELECT v.page_id, v.lang, x.version, v.title, v.body, v.search_words, p_note, core.now(), p_post, v.confirmed, p_live_from, p_live_from, IF(p_live_from IS NULL, NULL, p_post)
  FROM data.guide_version v JOIN data.guide_text x ON x.page_id = v.page_id AND x.lang = v.lang
  WHERE v.page_id = p_page AND v.lang = p_lang AND v.number = p_number;
  IF ROW_COUNT() = 0 THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  INSERT INTO data.help_detail (page_id, lang, number, hours, phone, address, needs, languages, areas, state)
  SELECT d.page_id, d.lang, x.version, d.hours, d.phone, d.address, d.needs, d.languages, d.areas, d.state
  FROM data.help_detail d JOIN data.guide_text x ON x.page_id = d.page_id AND x.lang = d.lang WHERE d.page_id = p_page AND d.lang = p_lang AND d.number = p_number;
END
