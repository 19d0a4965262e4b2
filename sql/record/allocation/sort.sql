-- The order of families that wait for a key worker: the longest first unless another is named.
CREATE FUNCTION record.allocation_sort(p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_sort IN ('-starts', 'need', '-need', 'children', '-children', 'name', '-name'), p_sort, 'starts')
