-- The kind of clock that an answer at a stage runs against, by route.
CREATE FUNCTION office.answer_clock(p_route VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, p_stage INT) RETURNS VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN CASE WHEN p_route = 'statutory' THEN ELT(p_stage, 'complaint_children_1', 'complaint_children_2', 'complaint_children_3')
            ELSE ELT(p_stage, 'complaint_answer', 'complaint_answer_2') END
