-- What is held apart and nobody has looked at: the front door is reminded each day.
CREATE PROCEDURE jobs.held_remind()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  INSERT INTO data.outbox (message_id, kind, recipient, subject, body, queued_at, next_at)
  SELECT CONCAT(LOWER(HEX(RANDOM_BYTES(16))), '@onedoor'), 'held_late', s.front_door_mail, 'Held apart since yesterday',
    CONCAT('Sign in and open Held apart: ', COUNT(*), ' waiting since yesterday or longer, ', SUM(h.sign <> 'none'), ' of them may be real.\n'), v_now, v_now
  FROM data.held h JOIN data.service s ON s.id = h.service_id
  WHERE h.state = 'held' AND h.received_at < v_now - INTERVAL 1 DAY
    AND NOT EXISTS (SELECT 1 FROM data.outbox o WHERE o.kind = 'held_late' AND o.queued_at > v_now - INTERVAL 1 DAY)
  GROUP BY s.id;
END
