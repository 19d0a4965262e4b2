-- Words only, one space before each and at the end, so that the beginning of a word can be looked for.
CREATE FUNCTION office.guide_plain(p_text MEDIUMTEXT) RETURNS MEDIUMTEXT DETERMINISTIC
BEGIN
  RETURN CONCAT(' ', REGEXP_REPLACE(REPLACE(p_text, '''', ''), '(*UCP)[^\\p{L}\\p{M}\\p{N}]+', ' '), ' ');
END
