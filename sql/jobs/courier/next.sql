-- Claims the next mail that is due (committed before it is sent) and returns it, or nothing. A claim
-- that nobody noted the end of for five minutes (its answer was lost) is taken up again, in doubt.
CREATE PROCEDURE jobs.courier_next()
BEGIN
  DECLARE v_mail BIGINT;
  DECLARE v_now DATETIME DEFAULT core.now();
  UPDATE data.outbox SET state = 'waiting', in_doubt = 1 WHERE state = 'sending' AND next_at < v_now - INTERVAL 5 MINUTE;
  SET v_mail = (SELECT o.id FROM data.outbox o WHERE o.state = 'waiting' AND o.next_at <= v_now ORDER BY o.next_at, o.id LIMIT 1);
  UPDATE data.outbox SET state = 'sending', attempts = attempts + 1, next_at = v_now WHERE id = v_mail AND state = 'waiting';
  IF ROW_COUNT() = 0 THEN
    SET v_mail = NULL;
  END IF;
  SELECT 1 AS mail, CAST(o.id AS CHAR) AS id, o.message_id, o.recipient, o.subject, o.body,
    o.calendar_method, o.calendar_uid, CAST(o.calendar_sequence AS CHAR) AS calendar_sequence, CAST(o.calendar_starts_at AS CHAR) AS calendar_starts,
    CAST(o.calendar_minutes AS CHAR) AS calendar_minutes
  FROM data.outbox o WHERE o.id = v_mail;
  INSERT INTO data.job_beat (job, beat_at) VALUES ('courier', v_now) ON DUPLICATE KEY UPDATE beat_at = v_now;
END
