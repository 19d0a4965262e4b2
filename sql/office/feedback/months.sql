-- From the first day of a quarter to that of the same or a later one, in words: "April to June 2026", "April 2026 to March 2027".
CREATE FUNCTION office.feedback_months(p_first DATE, p_last DATE) RETURNS VARCHAR(60) DETERMINISTIC
BEGIN
  RETURN CONCAT(DATE_FORMAT(p_first, IF(YEAR(p_first) = YEAR(p_last), '%M', '%M %Y'), 'en_GB'), ' to ', DATE_FORMAT(p_last + INTERVAL 2 MONTH, '%M %Y', 'en_GB'));
END
