-- outer: public | open | read
-- Local services, all of them.
CREATE PROCEDURE office.help_list(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL office.help_find(NULL, NULL, NULL, p_lang);
END
