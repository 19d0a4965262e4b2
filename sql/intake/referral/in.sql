-- Whether a referral of a state is in such a list: waiting for the front door, waiting for my answer, or answered.
CREATE FUNCTION intake.referral_in(p_list VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_state VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin) RETURNS TINYINT DETERMINISTIC
RETURN p_list IS NULL OR p_list = CASE p_state WHEN 'decided' THEN 'answered' WHEN 'waiting_for_information' THEN 'question' ELSE 'waiting' END
