-- The ways by which an answer may reach the person: their status page, and what they said is safe.
CREATE PROCEDURE office.complaint_answer_ways(IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS `ways[]`, w.value, w.label
  FROM (SELECT 1 AS place, 'status_page' AS value, 'They read it on their status page' AS label UNION ALL SELECT 2, 'phone', 'A call'
        UNION ALL SELECT 3, 'email', 'An email' UNION ALL SELECT 4, 'letter', 'A letter') w
  JOIN data.complaint c ON c.id = p_complaint
  WHERE w.value = 'status_page' OR FIND_IN_SET(w.value, c.safe_ways) ORDER BY w.place;
END
