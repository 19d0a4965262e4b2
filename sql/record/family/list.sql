-- outer: casework partner | signed-in | read
-- The families that the reader may see, by what is due next: 25 a page, in the state asked for (absent: not closed).
CREATE PROCEDURE record.family_list(IN p_post BIGINT, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page INT)
BEGIN
  DECLARE v_page INT DEFAULT GREATEST(COALESCE(p_page, 1), 1);
  DECLARE v_total INT;
  DECLARE v_from INT;
  DECLARE v_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT IF(p_state IN ('accepted', 'allocated', 'open', 'closed'), p_state, 'current');
  SELECT 1 AS counts, COUNT(*) AS total, COALESCE(SUM(e.state = 'accepted'), 0) AS accepted, COALESCE(SUM(e.state = 'allocated'), 0) AS allocated,
    COALESCE(SUM(e.state = 'open'), 0) AS open, COALESCE(SUM(e.state = 'closed'), 0) AS closed, COALESCE(SUM(e.state <> 'closed'), 0) AS current
  FROM data.episode e
  WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post);
  SET v_total = (SELECT COUNT(*) FROM data.episode e
    WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
      AND (e.state = v_state OR (v_state = 'current' AND e.state <> 'closed')));
  SET v_page = LEAST(v_page, GREATEST((v_total + 24) DIV 25, 1));
  SET v_from = (v_page - 1) * 25;
  SELECT 1 AS list, v_state AS state, v_total AS total, v_page AS page, GREATEST((v_total + 24) DIV 25, 1) AS pages,
    IF(v_page > 1, v_page - 1, NULL) AS before_this, IF(v_page * 25 < v_total, v_page + 1, NULL) AS after_this;
  SELECT 1 AS `families[]`, t.*, IF(t.due IS NULL, NULL, IF(t.due < core.today(), 'over', IF(t.due <= core.today() + INTERVAL 14 DAY, 'soon', 'ok'))) AS due_state
  FROM (
    SELECT e.reference, f.name, e.state, e.starts, e.ends, COALESCE(k.label, e.level_of_need) AS level_of_need_label, t.name AS team,
      (SELECT i.role FROM data.involvement i WHERE i.episode_id = e.id AND i.post_id = p_post AND i.ended_at IS NULL ORDER BY i.id DESC LIMIT 1) AS role,
      (SELECT a.name FROM data.involvement i JOIN data.post p ON p.id = i.post_id JOIN data.account a ON a.id = p.account_id WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL ORDER BY i.id DESC LIMIT 1) AS key_worker,
      (SELECT core.day_of(e.service_id, MIN(c.due_at) - INTERVAL 1 SECOND) FROM data.clock c WHERE c.episode_id = e.id AND c.kind = 'review' AND c.met_at IS NULL) AS due,
      e.id
    FROM data.episode e
    JOIN data.family f ON f.id = e.family_id
    JOIN data.team t ON t.id = e.team_id
    LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
    WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
      AND (e.state = v_state OR (v_state = 'current' AND e.state <> 'closed'))) t
  ORDER BY t.due IS NULL, t.due, t.starts, t.id LIMIT v_from, 25;
END
