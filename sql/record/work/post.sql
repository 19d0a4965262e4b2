-- A post by its holder's name and agency.
CREATE FUNCTION record.work_post(p_post BIGINT) RETURNS VARCHAR(340) READS SQL DATA
RETURN (SELECT CONCAT(a.name, ', ', g.name) FROM data.post p
        JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_post)
