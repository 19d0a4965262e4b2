-- Does the register's list show a complaint of this kind and stage: waiting (unless another is named), answered, praise?
CREATE FUNCTION office.complaint_in(p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_kind VARCHAR(16), p_stage VARCHAR(16)) RETURNS TINYINT(1) DETERMINISTIC
RETURN CASE p_show WHEN 'praise' THEN p_kind <> 'complaint'
  WHEN 'answered' THEN p_kind = 'complaint' AND p_stage NOT IN ('received', 'stage_1', 'stage_2')
  ELSE p_kind = 'complaint' AND p_stage IN ('received', 'stage_1', 'stage_2') END
