-- The order of a list of the inbox: soon (the most urgent first, then what is due first) unless another is named.
CREATE FUNCTION intake.inbox_sort(p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) DETERMINISTIC
RETURN IF(p_sort IN ('received', '-received', 'due', '-due', '-soon'), p_sort, 'soon')
