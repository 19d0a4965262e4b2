-- An outcome as the referrer sees it. What is already open reads as accepted, and a duplicate as answered: neither
-- has words of its own, so that no referrer learns that the family was known.
CREATE FUNCTION intake.outcome_told(p_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, p_outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin)
RETURNS VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN CASE WHEN p_told = 'not_told' THEN NULL WHEN p_outcome = 'already_open' THEN 'accept' WHEN p_outcome = 'duplicate' THEN 'advice' ELSE p_outcome END
