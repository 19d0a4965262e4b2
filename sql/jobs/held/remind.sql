-- What is held apart and nobody has looked at: the front door is reminded each day.
CREATE PROCEDURE jobs.held_remind()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  FOR n IN (SELECT s.front_door_mail AS mail, COUNT(*) AS waiting, SUM(h.sign <> 'none') AS may_be_real
  FROM data.held h JOIN data.service s ON s.id = h.service_id
  WHERE h.state = 'held' AND h.received_at < v_now - INTERVAL 1 DAY
    AND NOT EXISTS (SELECT 1 FROM data.outbox o WHERE o.kind = 'held_late' AND o.queued_at > v_now - INTERVAL 1 DAY)
  GROUP BY s.id) DO
    CALL core.mail_add('held_late', n.mail, 'Held apart since yesterday',
      CONCAT('Sign in and open Held apart: ', n.waiting, ' waiting since yesterday or longer, ', n.may_be_real, ' of them may be real.\n'));
  END FOR;
END
