-- It did not go: again after a growing pause (15 seconds doubling to 4 hours), given up 72 hours after it was queued.
-- p_doubt 1: it was handed over whole and nobody heard the answer, so it may have gone.
CREATE PROCEDURE jobs.courier_failed(IN p_mail VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_fault VARCHAR(100), IN p_doubt TINYINT)
BEGIN
  UPDATE data.outbox
  SET state = IF(queued_at < core.now() - INTERVAL 72 HOUR, 'failed', 'waiting'), fault = p_fault, in_doubt = GREATEST(in_doubt, p_doubt),
      next_at = core.now() + INTERVAL LEAST(15 * POW(2, LEAST(attempts, 12)), 14400) SECOND
  WHERE id = p_mail AND state = 'sending';
END
