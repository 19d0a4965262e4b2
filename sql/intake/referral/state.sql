-- Which of my referrals a list shows: NULL for all.
CREATE FUNCTION intake.referral_state(p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(p_state IN ('waiting', 'question', 'answered'), p_state, NULL)
