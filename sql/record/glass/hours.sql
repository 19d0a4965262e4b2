-- How many hours broken glass lets read, by the service's rule.
CREATE FUNCTION record.glass_hours(p_post BIGINT) RETURNS INT READS SQL DATA
RETURN COALESCE((SELECT r.amount FROM data.post p JOIN data.clock_rule r ON r.service_id = p.service_id AND r.kind = 'glass' AND r.unit = 'hours' WHERE p.id = p_post), 2)
