-- The order of a list of families: by what is due next unless another is named.
CREATE FUNCTION record.family_sort(p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_sort IN ('-due', 'name', '-name', 'starts', '-starts'), p_sort, 'due')
