-- The stage that a complaint can go to now: it has been answered, and the service has a clock for an answer at a next one of
-- its route (two stages; three under the Children Act, whose third is the panel's).
CREATE FUNCTION office.next_stage(p_complaint BIGINT) RETURNS INT READS SQL DATA
RETURN (SELECT IF(x.stage = 'answered' AND EXISTS (SELECT 1 FROM data.clock_rule r WHERE r.service_id = x.service_id AND r.kind = office.answer_clock(x.route, x.last + 1)),
          x.last + 1, NULL)
        FROM (SELECT c.stage, c.service_id, c.route, MAX(s.stage) AS last
              FROM data.complaint c JOIN data.complaint_stage s ON s.complaint_id = c.id WHERE c.id = p_complaint GROUP BY c.id) x)
