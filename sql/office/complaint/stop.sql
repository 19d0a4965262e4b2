-- Tells a page that there is nothing to fill in here, and why; nothing if there is no reason.
CREATE PROCEDURE office.complaint_stop(IN p_words VARCHAR(400))
BEGIN
  SELECT 1 AS stop, p_words AS words FROM DUAL WHERE p_words IS NOT NULL;
END
