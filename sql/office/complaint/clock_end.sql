-- A clock of a complaint is met at an instant, or stops counting because another way is taken.
CREATE PROCEDURE office.clock_end(IN p_complaint BIGINT, IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_at DATETIME, IN p_stopped TINYINT)
BEGIN
  UPDATE data.clock SET met_at = p_at, stopped = p_stopped
  WHERE complaint_id = p_complaint AND met_at IS NULL AND (p_kind IS NULL OR kind = p_kind);
END
