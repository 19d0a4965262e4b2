-- What a word must begin with to be taken for the one that was typed: "hits" and "complaining" for "hit" and "complain".
-- NULL for words that every page holds. Other languages put their endings behind the word that was typed.
CREATE FUNCTION office.guide_stem(p_word VARCHAR(200)) RETURNS VARCHAR(200) DETERMINISTIC
BEGIN
  IF p_word REGEXP '^[a-z0-9]{1,2}$' OR FIND_IN_SET(p_word, 'the,and,you,your,for,are,was,not,has,have,had,with,how,what,who,when,where,why,can,could,about,from,our,out,get,does,did,that,this,his,her,him,she,they,will,would,want,need,please') THEN
    RETURN NULL;
  END IF;
  RETURN REGEXP_REPLACE(p_word, '^([a-z]{3,})(ings?|ed|es|s)$', '\\1');
END
