-- The mail server took it.
CREATE PROCEDURE jobs.courier_sent(IN p_mail VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  UPDATE data.outbox SET state = 'sent', sent_at = core.now(), fault = NULL WHERE id = p_mail AND state = 'sending';
END
