-- The place of that name in the post's own service; otherwise 45404.
CREATE PROCEDURE office.help_place(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, OUT o_page INT)
BEGIN
  CALL office.guide_page(p_post, p_page, 'en', o_page);
  IF (SELECT g.kind FROM data.guide_page g WHERE g.id = o_page) <> 'place' THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
