-- The page of that name in the post's own service, if there is such a language (a place has English only); otherwise 45404.
CREATE PROCEDURE office.guide_page(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, OUT o_page INT)
BEGIN
  SET o_page = (SELECT g.id FROM data.guide_page g JOIN data.post p ON p.service_id = g.service_id AND p.id = p_post
                JOIN data.guide_language t ON t.lang = p_lang WHERE g.name = p_page AND (g.kind <> 'place' OR p_lang = 'en'));
  IF o_page IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
