-- A language that the guide knows; otherwise English.
CREATE FUNCTION office.guide_language(p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
BEGIN
  RETURN COALESCE((SELECT t.lang FROM data.guide_language t WHERE t.lang = p_lang), 'en');
END
