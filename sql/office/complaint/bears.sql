-- What was answered that bears on the route, for whoever chooses it: yes, no or unknown.
CREATE PROCEDURE office.complaint_bears(IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS bears, core.fact(c.facts, '$."complaint.care"') AS care, core.fact(c.facts, '$."complaint.court"') AS court,
    core.fact(c.facts, '$."complaint.in_year"') AS in_year
  FROM data.complaint c WHERE c.id = p_complaint AND c.kind = 'complaint';
END
