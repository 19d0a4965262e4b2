-- A courier starts: what an earlier one was sending when it died may have gone. It is sent once more,
-- with the same Message-ID, and marked in doubt.
CREATE PROCEDURE jobs.courier_recover()
BEGIN
  UPDATE data.outbox SET state = 'waiting', in_doubt = 1, next_at = core.now() WHERE state = 'sending';
END
