-- Broken glass is for the council's own staff: 45404 to everybody else.
CREATE PROCEDURE record.glass_council(IN p_post BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.post p JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_post AND g.kind = 'council') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
