-- outer: casework partner | signed-in | read
-- first: record.family_list_note(p_post, p_state, p_sort, p_page, p_request)
-- The families that the reader may see, by what is due next or by p_sort: 25 a page, in the state asked for (absent: not closed).
CREATE PROCEDURE record.family_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page INT)
BEGIN
  DECLARE v_page INT;
  DECLARE v_total INT;
  DECLARE v_ids LONGTEXT;
  DECLARE v_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.family_state(p_state);
  SELECT 1 AS counts, COUNT(*) AS total, COALESCE(SUM(e.state = 'accepted'), 0) AS accepted, COALESCE(SUM(e.state = 'allocated'), 0) AS allocated,
    COALESCE(SUM(e.state = 'open'), 0) AS open, COALESCE(SUM(e.state = 'closed'), 0) AS closed, COALESCE(SUM(e.state <> 'closed'), 0) AS current,
    record.family_total(p_post, 'late') AS late
  FROM data.episode e
  WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post);
  SET v_total = record.family_total(p_post, v_state);
  SET v_page = record.family_page_within(v_total, p_page);
  SET v_ids = record.family_page(p_post, v_state, record.family_sort(p_sort), v_page);
  SELECT 1 AS list, v_state AS state, v_total AS total, v_page AS page, GREATEST((v_total + 24) DIV 25, 1) AS pages,
    v_page - 1 AS previous, v_page + 1 AS next, (v_page - 1) * 25 + 1 AS first, LEAST(v_page * 25, v_total) AS last, record.family_sort(p_sort) AS sort;
  SELECT 1 AS `families[]`, t.*, IF(t.due IS NULL, NULL, IF(t.due < core.today(), 'over', IF(t.due <= core.today() + INTERVAL 14 DAY, 'soon', 'ok'))) AS due_state
  FROM (
    SELECT e.reference, f.name, e.state, e.starts, e.ends, COALESCE(k.label, e.level_of_need) AS level_of_need_label, t.name AS team,
      (SELECT i.role FROM data.involvement i WHERE i.episode_id = e.id AND i.post_id = p_post AND i.ended_at IS NULL ORDER BY i.id DESC LIMIT 1) AS role,
      (SELECT a.name FROM data.involvement i JOIN data.post p ON p.id = i.post_id JOIN data.account a ON a.id = p.account_id
       WHERE i.episode_id = e.id AND i.role = 'key_worker' AND (i.ended_at IS NULL OR e.state = 'closed') ORDER BY i.id DESC LIMIT 1) AS key_worker,
      (SELECT core.day_of(e.service_id, MIN(c.due_at) - INTERVAL 1 SECOND) FROM data.clock c WHERE c.episode_id = e.id AND c.kind = 'review' AND c.met_at IS NULL) AS due,
      e.id, j.place
    FROM JSON_TABLE(v_ids, '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) j
    JOIN data.episode e ON e.id = CAST(j.id AS UNSIGNED)
    JOIN data.family f ON f.id = e.family_id
    JOIN data.team t ON t.id = e.team_id
    LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
    WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)) t
  ORDER BY t.place;
END
