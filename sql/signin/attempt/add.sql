-- Notes a try to sign in before the directory is asked, as one that failed, and says for how many seconds it
-- must wait: 0 is go on. The row is committed before the others are counted, so that of many tries at once each
-- sees those before it. A try that must wait is not kept: waiting never makes the wait longer.
-- Tries are throttled, never locked out:
--   this login from this address  after 5 failures in an hour: 5 seconds, doubling up to 15 minutes
--   this login from anywhere      after 10 failures in an hour: 5 seconds more each, up to a minute
--   this address for any login    after 50 failures in 10 minutes: 1 second more each, up to 10
-- The last two do not hold where this login has signed in from this address before: nobody far away can keep
-- somebody from their own desk. Nothing here knows whether a login exists.
CREATE PROCEDURE signin.attempt_add(IN p_login_hash BINARY(32), IN p_address_hash BINARY(32))
BEGIN
  DECLARE v_now DATETIME;
  DECLARE v_id, v_success BIGINT;
  DECLARE v_failures, v_wait INT DEFAULT 0;
  DECLARE v_last DATETIME;
  CALL core.session_clean();
  SET v_now = core.now();
  START TRANSACTION;
  INSERT INTO data.sign_in_attempt (login_hash, address_hash, tried_at, known) VALUES (p_login_hash, p_address_hash, v_now, 0);
  SET v_id = LAST_INSERT_ID();
  COMMIT;

  SET v_success = (SELECT MAX(a.id) FROM data.sign_in_attempt a
                   WHERE a.login_hash = p_login_hash AND a.address_hash = p_address_hash AND a.known = 1);
  SELECT COUNT(*), MAX(a.tried_at) INTO v_failures, v_last FROM data.sign_in_attempt a
  WHERE a.login_hash = p_login_hash AND a.address_hash = p_address_hash AND a.known = 0 AND a.id <> v_id
    AND a.tried_at > v_now - INTERVAL 1 HOUR AND a.id > COALESCE(v_success, 0);
  IF v_failures >= 5 THEN
    SET v_wait = TIMESTAMPDIFF(SECOND, v_now, v_last) + LEAST(5 * POW(2, LEAST(v_failures - 5, 10)), 900);
  END IF;
  IF v_success IS NULL THEN
    SELECT COUNT(*), MAX(a.tried_at) INTO v_failures, v_last FROM data.sign_in_attempt a
    WHERE a.login_hash = p_login_hash AND a.known = 0 AND a.id <> v_id AND a.tried_at > v_now - INTERVAL 1 HOUR
      AND a.id > COALESCE((SELECT MAX(s.id) FROM data.sign_in_attempt s WHERE s.login_hash = p_login_hash AND s.known = 1), 0);
    IF v_failures >= 10 THEN
      SET v_wait = GREATEST(v_wait, TIMESTAMPDIFF(SECOND, v_now, v_last) + LEAST(5 * (v_failures - 9), 60));
    END IF;
    SELECT COUNT(*), MAX(a.tried_at) INTO v_failures, v_last FROM data.sign_in_attempt a
    WHERE a.address_hash = p_address_hash AND a.known = 0 AND a.id <> v_id AND a.tried_at > v_now - INTERVAL 10 MINUTE;
    IF v_failures >= 50 THEN
      SET v_wait = GREATEST(v_wait, TIMESTAMPDIFF(SECOND, v_now, v_last) + LEAST(v_failures - 49, 10));
    END IF;
  END IF;
  IF v_wait > 0 THEN
    DELETE FROM data.sign_in_attempt WHERE id = v_id;
  END IF;
  SELECT 1 AS attempt, v_id AS id, GREATEST(v_wait, 0) AS wait;
END
