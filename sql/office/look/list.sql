-- outer: manage | role=admin | read
-- first: core.look_add(p_post, NULL, 'look_list', p_request)
-- What was looked at that belongs to no family, of the last 90 days, the last first: by one person, on one day. 50 a page;
-- a list of complaints is one row, with how many it showed.
CREATE PROCEDURE office.look_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_who VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_day VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_day DATE DEFAULT IF(p_day REGEXP '^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', CAST(CONCAT(LEFT(p_day, 7), '-01') AS DATE) + INTERVAL CAST(RIGHT(p_day, 2) AS UNSIGNED) - 1 DAY, NULL);
  DECLARE v_who BIGINT DEFAULT IF(p_who REGEXP '^[1-9][0-9]{0,17}$', CAST(p_who AS UNSIGNED), NULL);
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_first, v_from, v_to DATETIME;
  DECLARE v_total, v_page, v_start INT;
  SET v_first = core.day_start(v_service, core.today() - INTERVAL 89 DAY);
  SET v_from = GREATEST(v_first, COALESCE(core.day_start(v_service, v_day), v_first)), v_to = COALESCE(core.day_start(v_service, v_day + INTERVAL 1 DAY), '9999-12-31');
  SET v_total = (SELECT COUNT(DISTINCT r.request, r.page, r.post_id, r.outcome) FROM office.look_row r
    WHERE r.service_id = v_service AND r.looked_at >= v_from AND r.looked_at < v_to AND (v_who IS NULL OR r.post_id = v_who));
  SET v_page = LEAST(IF(p_page REGEXP '^[1-9][0-9]{0,4}$', CAST(p_page AS UNSIGNED), 1), GREATEST(CEIL(v_total / 50), 1));
  SET v_start = (v_page - 1) * 50;
  SELECT 1 AS list, v_total AS total, v_start + 1 AS first, LEAST(v_start + 50, v_total) AS last, v_page AS page,
    v_page - 1 AS previous, v_page + 1 AS next, GREATEST(CEIL(v_total / 50), 1) AS pages;
  SELECT 1 AS chosen, CAST(v_who AS CHAR) AS who, v_day AS day;
  SELECT 1 AS `people[]`, CAST(x.post_id AS CHAR) AS value, CONCAT(a.name, ', ', p.title) AS label
  FROM (SELECT DISTINCT r.post_id FROM office.look_row r WHERE r.service_id = v_service AND r.looked_at >= v_first) x
  JOIN data.post p ON p.id = x.post_id JOIN data.account a ON a.id = p.account_id ORDER BY label, value;
  -- London is whole hours from UTC: what is counted by the hour adds up to days
  SELECT 1 AS `days[]`, x.day, SUM(x.number) AS number
  FROM (SELECT core.day_of(v_service, h.at) AS day, h.number
        FROM (SELECT MIN(r.looked_at) AS at, COUNT(DISTINCT r.request, r.page, r.post_id, r.outcome) AS number
              FROM office.look_row r WHERE r.service_id = v_service AND r.looked_at >= v_first AND (v_who IS NULL OR r.post_id = v_who)
              GROUP BY TO_SECONDS(r.looked_at) DIV 3600) h) x
  GROUP BY x.day ORDER BY x.day DESC;
  SELECT 1 AS `looks[]`, g.looked_at, a.name AS who, p.title, SUBSTRING_INDEX(g.page, '_', 1) AS thing, SUBSTRING(g.page, LOCATE('_', g.page) + 1) AS verb, g.outcome,
    g.complaints, n.name AS account
  FROM (SELECT MIN(r.looked_at) AS looked_at, MIN(r.id) AS id, r.post_id, r.page, r.outcome, COUNT(r.complaint_id) AS complaints, MAX(r.account_id) AS account_id
        FROM office.look_row r WHERE r.service_id = v_service AND r.looked_at >= v_from AND r.looked_at < v_to AND (v_who IS NULL OR r.post_id = v_who)
        GROUP BY r.request, r.page, r.post_id, r.outcome ORDER BY looked_at DESC, id DESC LIMIT v_start, 50) g
  JOIN data.post p ON p.id = g.post_id JOIN data.account a ON a.id = p.account_id
  LEFT JOIN data.account n ON n.id = g.account_id
  ORDER BY g.looked_at DESC, g.id DESC;
END
