-- The state that a list of families shows: 'current' (not closed) unless one is named. 'late': the review is overdue.
CREATE FUNCTION record.family_state(p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_state IN ('accepted', 'allocated', 'open', 'closed', 'late'), p_state, 'current')
