-- Whether a complaint can go to its next stage now: answered, and there is a next one (two; three under the Children Act).
CREATE FUNCTION office.next_stage(p_complaint BIGINT) RETURNS INT READS SQL DATA
RETURN (SELECT IF(c.stage = 'answered' AND MAX(s.stage) < IF(c.route = 'statutory', 3, 2), MAX(s.stage) + 1, NULL)
        FROM data.complaint c JOIN data.complaint_stage s ON s.complaint_id = c.id WHERE c.id = p_complaint GROUP BY c.id)
