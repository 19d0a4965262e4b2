-- outer: manage | role=admin,commissioner | read
-- names nobody: the guide
-- One version, and the one before it.
CREATE PROCEDURE office.guide_difference(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT)
BEGIN
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  IF NOT EXISTS (SELECT 1 FROM data.guide_version v WHERE v.page_id = v_page AND v.lang = p_lang AND v.number = p_number) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL office.guide_head(p_post, v_page, p_lang);
  SELECT 1 AS version, v.number, v.title, office.help_words(v.page_id, v.lang, v.number, v.body) AS body, v.note, v.made_at, a.name AS maker, v.confirmed, v.live_from, v.lang,
    IF(v.live_from > core.now(), 1, 0) AS scheduled, IF(v.live_from IS NULL, 1, 0) AS draft, s.state
  FROM data.guide_version v JOIN office.guide_standing s ON s.page_id = v.page_id AND s.lang = v.lang AND s.number = v.number LEFT JOIN data.post p ON p.id = v.made_by LEFT JOIN data.account a ON a.id = p.account_id
  WHERE v.page_id = v_page AND v.lang = p_lang AND v.number = p_number;
  SELECT 1 AS earlier, v.number, v.title, office.help_words(v.page_id, v.lang, v.number, v.body) AS body FROM data.guide_version v WHERE v.page_id = v_page AND v.lang = p_lang AND v.number = p_number - 1;
END
