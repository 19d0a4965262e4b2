-- The order of my referrals: the last first unless another is named.
CREATE FUNCTION intake.referral_sort(p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_sort IN ('received', 'due', '-due', 'name', '-name'), p_sort, '-received')
