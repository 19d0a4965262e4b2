-- How many of the words (at most 8) the text holds: ten for each, one more for each that is in its title or search words.
CREATE FUNCTION office.guide_score(p_title TEXT, p_body MEDIUMTEXT, p_words VARCHAR(200)) RETURNS INT READS SQL DATA
BEGIN
  DECLARE v_rest VARCHAR(400) DEFAULT TRIM(office.guide_plain(p_words));
  DECLARE v_title TEXT DEFAULT office.guide_plain(p_title);
  DECLARE v_body MEDIUMTEXT DEFAULT office.guide_plain(p_body);
  DECLARE v_word VARCHAR(200);
  DECLARE v_stem VARCHAR(200);
  DECLARE v_round, v_score INT DEFAULT 0;
  WHILE v_rest <> '' AND v_round < 8 DO
    SET v_word = SUBSTRING_INDEX(v_rest, ' ', 1);
    SET v_rest = TRIM(SUBSTRING(v_rest, CHAR_LENGTH(v_word) + 1));
    SET v_round = v_round + 1;
    SET v_stem = office.guide_stem(v_word);
    IF v_stem IS NOT NULL THEN
      SET v_score = v_score + CASE WHEN INSTR(v_title, CONCAT(' ', v_stem)) > 0 THEN 11 WHEN INSTR(v_body, CONCAT(' ', v_stem)) > 0 THEN 10 ELSE 0 END;
    END IF;
  END WHILE;
  RETURN v_score;
END
