-- outer: manage | role=admin | write
-- names nobody: local services
-- A place that the directory has not had yet: a draft, to be published.
CREATE PROCEDURE office.help_add(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_title VARCHAR(200), IN p_body TEXT, IN p_hours VARCHAR(400), IN p_phone VARCHAR(40), IN p_address VARCHAR(300),
  IN p_needs VARCHAR(400), IN p_languages VARCHAR(200), IN p_areas VARCHAR(400), IN p_search_words VARCHAR(2000), IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_note VARCHAR(200))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_page INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    INSERT INTO data.guide_page (service_id, name, kind, guarded, place) SELECT p.service_id, p_new_reference, 'place', 0, 1000 FROM data.post p WHERE p.id = p_post;
    SET v_page = LAST_INSERT_ID();
    INSERT INTO data.guide_text (page_id, lang, version, review_on) VALUES (v_page, 'en', 1, core.today() + INTERVAL 1 YEAR);
    CALL office.help_version(p_post, v_page, 1, p_title, p_body, p_hours, p_phone, p_address, p_needs, p_languages, p_areas, p_search_words, p_state, p_note);
    CALL core.key_done(p_post, p_key, p_new_reference);
  END IF;
  SELECT 1 AS done, COALESCE(v_first, p_new_reference) AS page;
END
