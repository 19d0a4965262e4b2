-- outer: manage | role=admin | read
-- first: core.look_add(p_post, NULL, 'mail_list', p_request)
-- Mail that did not go: what the admin must know. Never the text, never the whole address.
CREATE PROCEDURE office.mail_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS mail, SUM(o.state = 'waiting') AS waiting, SUM(o.state = 'sent') AS sent, SUM(o.state = 'failed') AS failed,
    SUM(o.in_doubt) AS in_doubt FROM data.outbox o;
  SELECT 1 AS `failures[]`, CAST(o.id AS CHAR) AS id, o.kind, SUBSTRING_INDEX(o.recipient, '@', -1) AS host, o.queued_at AS queued,
    o.attempts, o.next_at AS next_try, o.fault, o.state, o.in_doubt
  FROM data.outbox o
  WHERE o.state = 'failed' OR o.in_doubt = 1 OR (o.state = 'waiting' AND o.attempts > 0)
  ORDER BY o.queued_at DESC LIMIT 200;
  SELECT 1 AS `jobs[]`, j.job, j.beat_at AS beat, IF(j.beat_at < core.now() - INTERVAL 5 MINUTE, 1, 0) AS late FROM data.job_beat j ORDER BY j.job;
END
