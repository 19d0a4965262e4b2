-- Can the person do something, come to a meeting or agree: born and alive?
CREATE FUNCTION record.work_able(p_person BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.person p WHERE p.id = p_person AND p.died IS NULL AND (p.born IS NOT NULL OR p.due IS NULL))
