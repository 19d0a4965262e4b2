-- What is kept of an answer about parental responsibility: nobody has it before the birth (Children Act 1989, section 2).
CREATE FUNCTION record.relationship_responsibility(p_other BIGINT, p_answer VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
RETURNS VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN IF(p_answer IS NULL OR (SELECT n.unborn FROM record.person_now n WHERE n.id = p_other), 'unknown', p_answer)
