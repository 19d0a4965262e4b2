-- What stands around a page, in the reader's language.
CREATE PROCEDURE office.guide_say(IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS say, t.lang, t.direction, t.unconfirmed, t.in_english, t.some_english, t.formats, t.large_print, t.normal_print, t.read_aloud, t.contents, t.whole
  FROM data.guide_language t WHERE t.lang = p_lang;
END
