-- The order of the register's list: what waits by its clock, the rest the latest first, unless another is named.
CREATE FUNCTION office.complaint_sort(p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
  RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_sort IN ('due', '-due', 'received', '-received'), p_sort, IF(p_show IN ('answered', 'praise'), '-received', 'due'))
