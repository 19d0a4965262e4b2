-- outer: manage | role=complaints_officer | read
-- The register: what waits first by its clock, then the rest by date. A post that a complaint is about sees nothing of it.
CREATE PROCEDURE office.complaint_list(IN p_post BIGINT, IN p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(6))
BEGIN
  DECLARE v_service INT;
  DECLARE v_page INT;
  DECLARE v_offset INT;
  DECLARE v_now, v_today_ends, v_soon_ends DATETIME;
  SET v_service = (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  SET v_page = IF(p_page REGEXP '^[1-9][0-9]{0,4}$', CAST(p_page AS UNSIGNED), 1);
  SET v_offset = (v_page - 1) * 25;
  SET p_show = IF(p_show IN ('waiting', 'answered', 'praise'), p_show, 'waiting');
  SET v_now = core.now();
  SET v_today_ends = core.day_start(v_service, core.today() + INTERVAL 1 DAY);
  SET v_soon_ends = core.day_start(v_service, core.working_day_add(v_service, core.today(), 1) + INTERVAL 1 DAY);
  SELECT 1 AS register, p_show AS showing, v_page AS page, v_page - 1 AS previous_page,
    IF(COUNT(*) > v_offset + 25, v_page + 1, NULL) AS next_page, COUNT(*) AS total
  FROM data.complaint c
  WHERE c.service_id = v_service
    AND (CASE p_show WHEN 'waiting' THEN c.kind = 'complaint' AND c.answered_at IS NULL
                     WHEN 'answered' THEN c.kind = 'complaint' AND c.answered_at IS NOT NULL
                     ELSE c.kind <> 'complaint' END)
    AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = c.id AND b.post_id = p_post);
  SELECT 1 AS `complaints[]`, c.reference, c.kind, c.received_at AS received, c.stage, c.finding, c.answered_at AS answered,
    IF(c.complainant_name IS NULL, 1, 0) AS anonymous, a.name AS handler, k.due_at - INTERVAL 1 SECOND AS due, k.kind AS clock,
    CASE WHEN k.due_at IS NULL THEN 'none' WHEN k.due_at <= v_now THEN 'late'
         WHEN k.due_at <= v_today_ends THEN 'today'
         WHEN k.due_at <= v_soon_ends THEN 'soon'
         ELSE 'later' END AS due_state
  FROM data.complaint c
  LEFT JOIN data.post p ON p.id = c.handler_post_id
  LEFT JOIN data.account a ON a.id = p.account_id
  LEFT JOIN data.clock k ON k.id = (SELECT n.id FROM data.clock n WHERE n.complaint_id = c.id AND n.met_at IS NULL ORDER BY n.due_at LIMIT 1)
  WHERE c.service_id = v_service
    AND (CASE p_show WHEN 'waiting' THEN c.kind = 'complaint' AND c.answered_at IS NULL
                     WHEN 'answered' THEN c.kind = 'complaint' AND c.answered_at IS NOT NULL
                     ELSE c.kind <> 'complaint' END)
    AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = c.id AND b.post_id = p_post)
  ORDER BY COALESCE(k.due_at, '9999-12-31'), c.received_at DESC, c.id DESC
  LIMIT v_offset, 25;
END
