-- Whoever guessed sixty codes wrong in an hour, of whatever kind, rests (45429); others are answered.
CREATE PROCEDURE core.guess_rest(IN p_address BINARY(32))
BEGIN
  IF (SELECT COUNT(*) FROM data.status_attempt a WHERE a.address = COALESCE(p_address, '') AND a.tried_at > core.now() - INTERVAL 1 HOUR) >= 60 THEN
    SIGNAL SQLSTATE '45429';
  END IF;
END
