-- The state that a list of the inbox shows: NULL for all that are still to be decided.
CREATE FUNCTION intake.inbox_state(p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(32) DETERMINISTIC
RETURN CASE WHEN p_state = 'waiting' THEN 'waiting_for_information' WHEN p_state IN ('received', 'opened', 'decided') THEN p_state ELSE NULL END
