-- outer: manage | role=admin | write
-- first: core.look_add(p_post, NULL, 'mail_retry', p_request)
-- Sends a failed mail again: its 72 hours start anew.
CREATE PROCEDURE office.mail_retry(IN p_post BIGINT, IN p_mail VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  UPDATE data.outbox SET state = 'waiting', attempts = 0, queued_at = core.now(), next_at = core.now(), fault = NULL
  WHERE id = p_mail AND state = 'failed';
  IF ROW_COUNT() = 0 THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS done;
END
