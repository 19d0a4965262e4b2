-- outer: manage | role=admin,commissioner | read
-- names nobody: the guide
-- One page in one language with its history, the newest first.
CREATE PROCEDURE office.guide_look(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  CALL office.guide_head(p_post, v_page, p_lang);
  SELECT 1 AS `versions[]`, v.number, v.title, v.note, v.made_at, a.name AS maker, v.confirmed, v.live_from, v.published_at, b.name AS publisher,
    s.state
  FROM data.guide_version v JOIN office.guide_standing s ON s.page_id = v.page_id AND s.lang = v.lang AND s.number = v.number
  LEFT JOIN data.post p ON p.id = v.made_by LEFT JOIN data.account a ON a.id = p.account_id
  LEFT JOIN data.post q ON q.id = v.published_by LEFT JOIN data.account b ON b.id = q.account_id
  WHERE v.page_id = v_page AND v.lang = p_lang ORDER BY v.number DESC LIMIT 200;
END
