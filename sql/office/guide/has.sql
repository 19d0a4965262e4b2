-- Does the text hold each of the words (at most 8)?
CREATE FUNCTION office.guide_has(p_text MEDIUMTEXT, p_words VARCHAR(200)) RETURNS TINYINT(1) READS SQL DATA
BEGIN
  DECLARE v_rest VARCHAR(200) DEFAULT TRIM(REGEXP_REPLACE(p_words, '[[:space:]]+', ' '));
  DECLARE v_word VARCHAR(200);
  DECLARE v_round INT DEFAULT 0;
  WHILE v_rest <> '' AND v_round < 8 DO
    SET v_word = SUBSTRING_INDEX(v_rest, ' ', 1);
    SET v_rest = TRIM(SUBSTRING(v_rest, CHAR_LENGTH(v_word) + 1));
    SET v_round = v_round + 1;
    IF INSTR(p_text, v_word) = 0 THEN
      RETURN 0;
    END IF;
  END WHILE;
  RETURN v_round > 0;
END
