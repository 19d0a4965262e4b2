-- Refuses a level that the service does not have.
CREATE PROCEDURE record.work_level(IN p_episode BIGINT, IN p_list VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF p_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM data.code c JOIN data.episode e ON e.service_id = c.service_id
      WHERE e.id = p_episode AND c.list = p_list AND c.code = p_code) THEN
    CALL record.work_refuse(p_list, 'Choose one of the levels.');
  END IF;
END
