-- 45404 unless the person is of the episode's family now.
CREATE PROCEDURE record.person_need(IN p_episode BIGINT, IN p_person BIGINT)
BEGIN
  IF NOT record.work_relative(p_person, p_episode) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
