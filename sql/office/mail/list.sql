-- outer: manage | role=admin | read
-- first: core.look_add(p_post, NULL, 'mail_list', p_request)
-- Mail that did not go: what the admin must know. Never the text, never the whole address. p_state: failed, waiting
-- or in_doubt; p_sort: by when it was queued or by tries. 50 a page.
CREATE PROCEDURE office.mail_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_total INT;
  DECLARE v_page INT;
  DECLARE v_from INT;
  SET p_state = IF(p_state IN ('failed', 'waiting', 'in_doubt'), p_state, NULL);
  SET p_sort = IF(p_sort IN ('queued', 'tries', '-tries'), p_sort, '-queued');
  SELECT 1 AS mail, SUM(o.state = 'waiting') AS waiting, SUM(o.state = 'sent') AS sent, SUM(o.state = 'failed') AS failed,
    SUM(o.in_doubt) AS in_doubt FROM data.outbox o;
  SET v_total = (SELECT COUNT(*) FROM data.outbox o
    WHERE (o.state = 'failed' AND (p_state IS NULL OR p_state = 'failed')) OR (o.in_doubt = 1 AND (p_state IS NULL OR p_state = 'in_doubt'))
      OR (o.state = 'waiting' AND o.attempts > 0 AND (p_state IS NULL OR p_state = 'waiting')));
  SET v_page = LEAST(IF(p_page REGEXP '^[1-9][0-9]{0,4}$', CAST(p_page AS UNSIGNED), 1), GREATEST(CEIL(v_total / 50), 1));
  SET v_from = (v_page - 1) * 50;
  SELECT 1 AS list, p_sort AS sort, p_state AS state, v_total AS total, v_from + 1 AS first, LEAST(v_from + 50, v_total) AS last, v_page AS page,
    v_page - 1 AS previous, v_page + 1 AS next, GREATEST(CEIL(v_total / 50), 1) AS pages;
  SELECT 1 AS `failures[]`, CAST(o.id AS CHAR) AS id, o.kind, SUBSTRING_INDEX(o.recipient, '@', -1) AS host, o.queued_at AS queued,
    o.attempts, o.next_at AS next_try, o.fault, o.state, o.in_doubt
  FROM data.outbox o
  WHERE (o.state = 'failed' AND (p_state IS NULL OR p_state = 'failed')) OR (o.in_doubt = 1 AND (p_state IS NULL OR p_state = 'in_doubt'))
    OR (o.state = 'waiting' AND o.attempts > 0 AND (p_state IS NULL OR p_state = 'waiting'))
  ORDER BY CASE p_sort WHEN 'tries' THEN o.attempts WHEN '-tries' THEN -o.attempts WHEN 'queued' THEN o.id ELSE -o.id END, o.id DESC
  LIMIT v_from, 50;
  SELECT 1 AS `jobs[]`, j.job, j.beat_at AS beat, IF(j.beat_at < core.now() - INTERVAL 5 MINUTE, 1, 0) AS late FROM data.job_beat j ORDER BY j.job;
END
