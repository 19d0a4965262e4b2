-- A clock in a word: met, late, today, tomorrow, later. p_due_on is the last day that is in time.
CREATE FUNCTION intake.due_code(p_now DATETIME, p_today DATE, p_due_on DATE, p_due_at DATETIME, p_met_at DATETIME) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN CASE WHEN p_met_at IS NOT NULL THEN 'met' WHEN p_due_at IS NULL THEN 'none' WHEN p_due_at <= p_now THEN 'late'
  WHEN p_due_on <= p_today THEN 'today' WHEN p_due_on = p_today + INTERVAL 1 DAY THEN 'tomorrow' ELSE 'later' END
