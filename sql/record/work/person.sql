-- A person's name in use now.
CREATE FUNCTION record.work_person(p_person BIGINT) RETURNS VARCHAR(210) READS SQL DATA
RETURN (SELECT TRIM(CONCAT(n.first_name, ' ', n.last_name)) FROM data.person_name n
        WHERE n.person_id = p_person AND (n.ends IS NULL OR n.ends >= core.today())
        ORDER BY n.ends IS NULL DESC, n.starts DESC, n.id DESC LIMIT 1)
