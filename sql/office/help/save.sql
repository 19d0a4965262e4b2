-- outer: manage | role=admin | write
-- names nobody: local services
-- A changed place, a draft. Whoever has not read the newest version gets both to compare.
CREATE PROCEDURE office.help_save(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_title VARCHAR(200), IN p_body TEXT, IN p_hours VARCHAR(400), IN p_phone VARCHAR(40), IN p_address VARCHAR(300),
  IN p_needs VARCHAR(400), IN p_languages VARCHAR(200), IN p_areas VARCHAR(400), IN p_search_words VARCHAR(2000), IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_note VARCHAR(200))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_page INT;
  CALL office.help_place(p_post, p_page, v_page);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.guide_text SET version = version + 1 WHERE page_id = v_page AND lang = 'en' AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, v.title, v.body, d.hours, d.phone, d.address, d.needs, d.languages, d.areas, v.search_words, d.state, v.note, v.number AS version, a.name AS changed_by
      FROM data.guide_text x JOIN data.guide_version v ON v.page_id = x.page_id AND v.lang = x.lang AND v.number = x.version
      JOIN data.help_detail d ON d.page_id = v.page_id AND d.lang = v.lang AND d.number = v.number
      LEFT JOIN data.post p ON p.id = v.made_by LEFT JOIN data.account a ON a.id = p.account_id
      WHERE x.page_id = v_page AND x.lang = 'en';
      SIGNAL SQLSTATE '45409';
    END IF;
    CALL office.help_version(p_post, v_page, p_version + 1, p_title, p_body, p_hours, p_phone, p_address, p_needs, p_languages, p_areas, p_search_words, p_state, p_note);
    CALL core.key_done(p_post, p_key, CAST(p_version + 1 AS CHAR));
  END IF;
  SELECT 1 AS done, COALESCE(v_first, p_version + 1) AS number;
END
