-- The next version of a place, a draft.
CREATE PROCEDURE office.help_version(IN p_post BIGINT, IN p_page INT, IN p_number INT,
  IN p_title VARCHAR(200), IN p_body TEXT, IN p_hours VARCHAR(400), IN p_phone VARCHAR(40), IN p_address VARCHAR(300),
  IN p_needs VARCHAR(400), IN p_languages VARCHAR(200), IN p_areas VARCHAR(400), IN p_search_words VARCHAR(2000), IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_note VARCHAR(200))
BEGIN
  DECLARE v_areas VARCHAR(400);
  CALL office.help_areas(p_areas, v_areas);
  INSERT INTO data.guide_version (page_id, lang, number, title, body, search_words, note, made_at, made_by, confirmed)
  VALUES (p_page, 'en', p_number, p_title, p_body, p_search_words, p_note, core.now(), p_post, 1);
  INSERT INTO data.help_detail (page_id, lang, number, hours, phone, address, needs, languages, areas, state)
  VALUES (p_page, 'en', p_number, p_hours, p_phone, p_address, p_needs, p_languages, v_areas, p_state);
END
