-- Nothing is written to a closed episode.
CREATE PROCEDURE record.work_open(IN p_episode BIGINT)
BEGIN
  IF (SELECT e.state FROM data.episode e WHERE e.id = p_episode) = 'closed' THEN
    CALL record.work_refuse('', 'This episode is closed. Nothing can be added to it or changed.');
  END IF;
END
