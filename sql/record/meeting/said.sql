-- What the banner says of a meeting that was saved: only to one that is still to come somebody is invited.
CREATE FUNCTION record.meeting_said(p_starts_at DATETIME) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN IF(p_starts_at >= core.now(), 'meeting', 'meeting-past')
