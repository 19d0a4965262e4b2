-- How soon help is needed, as a list of the inbox asks for it: NULL for all.
CREATE FUNCTION intake.inbox_urgency(p_urgency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(16) DETERMINISTIC
RETURN IF(p_urgency IN ('today', 'this_week', 'soon', 'not_sure'), p_urgency, NULL)
