-- Whoever guessed sixty codes wrong in an hour, of whatever kind, rests (45429); others are answered.
CREATE PROCEDURE core.guess_rest(IN p_network BINARY(32))
BEGIN
  DECLARE v_since DATETIME DEFAULT core.now() - INTERVAL 1 HOUR;
  IF (SELECT COUNT(*) FROM data.status_attempt a WHERE a.address = COALESCE(p_network, '') AND a.tried_at > v_since) >= 60 THEN
    SIGNAL SQLSTATE '45429';
  END IF;
END
