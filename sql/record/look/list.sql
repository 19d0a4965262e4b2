-- outer: casework | episode scope=manage | read
-- Who has looked at this record, or tried to: the newest first, 50 a page; of one person, of one day. What was
-- looked at of the enquiry that it came from counts with it.
CREATE PROCEDURE record.look_list(IN p_post BIGINT, IN p_episode BIGINT, IN p_who BIGINT, IN p_day VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_month DATE DEFAULT IF(p_day REGEXP '^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', STR_TO_DATE(CONCAT(LEFT(p_day, 8), '01'), '%Y-%m-%d'), NULL);
  DECLARE v_day DATE DEFAULT IF(v_month IS NULL OR RIGHT(p_day, 2) > DAY(LAST_DAY(v_month)), NULL, v_month + INTERVAL RIGHT(p_day, 2) - 1 DAY); -- no 31 February
  DECLARE v_service, v_total, v_page INT;
  DECLARE v_enquiry BIGINT;
  DECLARE v_from, v_to DATETIME;
  SELECT e.service_id, e.enquiry_id INTO v_service, v_enquiry FROM data.episode e WHERE e.id = p_episode;
  SET v_from = COALESCE(core.day_start(v_service, v_day), '2000-01-01'), v_to = COALESCE(core.day_start(v_service, v_day + INTERVAL 1 DAY), '9999-12-31');
  SET v_total = (SELECT COUNT(*) FROM data.look l
    WHERE (l.episode_id = p_episode OR l.enquiry_id = v_enquiry) AND l.looked_at >= v_from AND l.looked_at < v_to AND (p_who IS NULL OR l.post_id = p_who));
  SET v_page = LEAST(GREATEST(COALESCE(record.number_of(p_page), 1), 1), GREATEST((v_total + 49) DIV 50, 1));
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS list, v_total AS total, v_page AS page, GREATEST((v_total + 49) DIV 50, 1) AS pages, p_who AS who, v_day AS day,
    IF(v_page > 1, v_page - 1, NULL) AS before_this, IF(v_page * 50 < v_total, v_page + 1, NULL) AS after_this;
  SELECT 1 AS `looks[]`, x.looked_at, record.work_post(x.post_id) AS who, p.title, SUBSTRING_INDEX(x.page, '_', 1) AS thing,
    SUBSTRING(x.page, LOCATE('_', x.page) + 1) AS verb, x.outcome, x.ground,
    IF(x.ground = 'manager', (SELECT u.purpose FROM data.reading_purpose u WHERE u.post_id = x.post_id AND u.episode_id = p_episode AND u.given_at <= x.looked_at AND u.ends >= core.day_of(v_service, x.looked_at) ORDER BY u.id DESC LIMIT 1), NULL) AS purpose,
    IF(x.ground = 'manager', (SELECT u.words FROM data.reading_purpose u WHERE u.post_id = x.post_id AND u.episode_id = p_episode AND u.given_at <= x.looked_at AND u.ends >= core.day_of(v_service, x.looked_at) ORDER BY u.id DESC LIMIT 1), NULL) AS words
  FROM (SELECT l.id, l.looked_at, l.post_id, l.page, l.outcome, l.ground, ROW_NUMBER() OVER (ORDER BY l.looked_at DESC, l.id DESC) AS place FROM data.look l
        WHERE (l.episode_id = p_episode OR l.enquiry_id = v_enquiry) AND l.looked_at >= v_from AND l.looked_at < v_to AND (p_who IS NULL OR l.post_id = p_who)) x
  JOIN data.post p ON p.id = x.post_id
  WHERE x.place > (v_page - 1) * 50 AND x.place <= v_page * 50
  ORDER BY x.place;
  SELECT 1 AS `people[]`, CAST(x.post_id AS CHAR) AS value, CONCAT(a.name, ', ', p.title) AS label
  FROM (SELECT DISTINCT l.post_id FROM data.look l WHERE l.episode_id = p_episode OR l.enquiry_id = v_enquiry) x JOIN data.post p ON p.id = x.post_id JOIN data.account a ON a.id = p.account_id ORDER BY label, value;
  SELECT 1 AS `days[]`, d.day, COUNT(*) AS number
  FROM (SELECT core.day_of(v_service, l.looked_at) AS day FROM data.look l WHERE l.episode_id = p_episode OR l.enquiry_id = v_enquiry) d
  GROUP BY d.day ORDER BY d.day DESC LIMIT 90;
END
