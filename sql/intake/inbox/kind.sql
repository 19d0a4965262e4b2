-- The kind of enquiry that a list of the inbox shows: NULL for both.
CREATE FUNCTION intake.inbox_kind(p_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(32) DETERMINISTIC
RETURN IF(p_kind IN ('referral', 'request_for_help'), p_kind, NULL)
