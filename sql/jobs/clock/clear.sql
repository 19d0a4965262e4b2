-- Clears what has expired: apart from the reminders, and some thousand rows a round, so that however much has gathered
-- while nobody cleared it, no statement runs out of time and nobody waits for a reminder behind it.
CREATE PROCEDURE jobs.clock_clear()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  DELETE FROM data.session WHERE ends_at < v_now ORDER BY ends_at LIMIT 2000;
  DELETE FROM data.draft WHERE expires_at < v_now ORDER BY expires_at LIMIT 2000;
  DELETE FROM data.record_draft WHERE saved_at < v_now - INTERVAL 28 DAY ORDER BY saved_at LIMIT 2000;
  DELETE FROM data.sealed_draft WHERE expires_at < v_now ORDER BY expires_at LIMIT 2000;
  DELETE FROM data.sign_in_attempt WHERE tried_at < v_now - INTERVAL 30 DAY ORDER BY tried_at LIMIT 2000;
  DELETE FROM data.status_attempt WHERE tried_at < v_now - INTERVAL 30 DAY ORDER BY tried_at LIMIT 2000;
  DELETE FROM data.submission WHERE taken_at < v_now - INTERVAL 90 DAY ORDER BY taken_at LIMIT 2000;
  DELETE FROM data.public_try WHERE tried_at < v_now - INTERVAL 1 DAY ORDER BY tried_at LIMIT 2000;
  DELETE FROM data.held WHERE state <> 'held' AND decided_at < v_now - INTERVAL 90 DAY ORDER BY decided_at LIMIT 2000;
END
