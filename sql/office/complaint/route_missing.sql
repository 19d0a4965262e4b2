-- Whether a complaint is in its first stage and nobody has chosen its route.
CREATE FUNCTION office.complaint_route_missing(p_complaint BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.complaint c WHERE c.id = p_complaint AND c.kind = 'complaint' AND c.route IS NULL AND c.stage IN ('received', 'stage_1'))
