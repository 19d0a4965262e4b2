-- outer: public | open | write
-- first: office.feedback_try(p_code, p_network, p_key, p_digest)
-- Feedback of a child or young person, with their code.
CREATE PROCEDURE office.feedback_young(IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_code BINARY(32), IN p_network BINARY(32))
BEGIN
  CALL office.feedback_take('young_person', p_key, p_digest, p_new_reference, p_form, p_answers, p_facts, p_code);
END
