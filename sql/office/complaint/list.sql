-- outer: manage | role=complaints_officer,manager | read
-- first: office.complaint_list_note(p_post, p_show, p_handler, p_sort, p_page, p_request)
-- The register: what waits first by its clock, then the rest by date, or by p_sort; p_handler: mine or nobody's. 25 a page. Everybody sees what they may open
-- (core.complaint_access): a post that a complaint is about finds nothing of it, here or in the numbers.
CREATE PROCEDURE office.complaint_list(IN p_post BIGINT, IN p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_handler VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(6), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT;
  DECLARE v_total INT;
  DECLARE v_page INT;
  DECLARE v_now, v_today_ends DATETIME;
  DECLARE v_today DATE;
  SET v_service = (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  SET p_show = IF(p_show IN ('waiting', 'answered', 'praise'), p_show, 'waiting');
  SET v_now = core.now();
  SET v_today = core.today();
  SET v_today_ends = core.day_start(v_service, v_today + INTERVAL 1 DAY);
  CALL core.danger_list(p_post, NULL);
  SET p_handler = office.complaint_handler(p_handler);
  SET p_sort = office.complaint_sort(p_show, p_sort);
  SELECT 1 AS counts, COALESCE(SUM(office.complaint_in('waiting', c.kind, c.stage)), 0) AS waiting,
    COALESCE(SUM(office.complaint_in('answered', c.kind, c.stage)), 0) AS answered, COALESCE(SUM(office.complaint_in('praise', c.kind, c.stage)), 0) AS praise
  FROM core.complaint_access x JOIN data.complaint c ON c.id = x.complaint_id
  WHERE x.post_id = p_post;
  SET v_total = (SELECT COUNT(*) FROM core.complaint_access x JOIN data.complaint c ON c.id = x.complaint_id
    WHERE x.post_id = p_post AND office.complaint_in(p_show, c.kind, c.stage)
      AND (p_handler IS NULL OR (p_handler = 'mine' AND c.handler_post_id = p_post) OR (p_handler = 'nobody' AND c.handler_post_id IS NULL)));
  SET v_page = office.complaint_page_number(p_page);
  SELECT 1 AS register, p_show AS showing, p_handler AS handler;
  SELECT 1 AS list, p_sort AS sort, v_total AS total, (v_page - 1) * 25 + 1 AS first, LEAST(v_page * 25, v_total) AS last, v_page AS page,
    v_page - 1 AS previous, v_page + 1 AS next, GREATEST(CEIL(v_total / 25), 1) AS pages;
  SELECT 1 AS held, NULLIF(SUM(h.sign <> 'none'), 0) AS real_ones, NULLIF(COUNT(*), 0) AS total FROM data.held h
  WHERE h.service_id = v_service AND h.form = 'complaint' AND h.state = 'held'
    AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'complaints_officer');
  SELECT 1 AS `complaints[]`, c.reference, c.kind, c.received_at AS received, c.stage, c.route, c.restricted, (SELECT 1 FROM data.danger g WHERE g.complaint_id = c.id AND g.done_at IS NULL LIMIT 1) AS danger, c.thanked_at AS thanked,
    (SELECT MAX(s.stage) FROM data.complaint_stage s WHERE s.complaint_id = c.id) AS stage_number,
    IF(c.complainant_name IS NULL, 1, 0) AS anonymous, a.name AS handler, core.day_of(v_service, k.due_at - INTERVAL 1 SECOND) AS due, k.kind AS clock,
    core.clock_minutes(k.started_at, v_now) AS spent, core.clock_minutes(k.started_at, k.due_at) AS span,
    CASE WHEN k.due_at IS NULL THEN 'none' WHEN k.due_at <= v_now THEN 'late'
         WHEN k.due_at <= v_today_ends THEN 'today'
         WHEN k.due_at <= core.day_start(v_service, core.working_day_add(v_service, v_today, GREATEST(r.warn_working_days, 1)) + INTERVAL 1 DAY) THEN 'soon'
         ELSE 'later' END AS due_state
  FROM JSON_TABLE(office.complaint_page(p_post, p_show, p_handler, p_sort, p_page), '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) j
  JOIN data.complaint c ON c.id = CAST(j.id AS UNSIGNED)
  LEFT JOIN data.post p ON p.id = c.handler_post_id
  LEFT JOIN data.account a ON a.id = p.account_id
  LEFT JOIN data.clock k ON k.id = (SELECT n.id FROM data.clock n WHERE n.complaint_id = c.id AND n.met_at IS NULL ORDER BY n.due_at LIMIT 1)
  LEFT JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind
  ORDER BY j.place;
END
