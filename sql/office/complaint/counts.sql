-- The numbers of one year from April, without those of complaints about the reader. A number below five is held
-- back, and where few are held back in a table the next smallest with them, so that no total gives them away.
CREATE PROCEDURE office.complaint_counts(IN p_post BIGINT, IN p_from DATE)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_from DATETIME DEFAULT core.day_start(v_service, p_from);
  DECLARE v_to DATETIME DEFAULT core.day_start(v_service, p_from + INTERVAL 1 YEAR);
  DECLARE v_today DATE DEFAULT core.today();
  WITH c AS (
    SELECT c.id, c.kind, c.team_id, c.themes, c.stage, COALESCE(c.route, 'none') AS route FROM data.complaint c
    WHERE c.service_id = v_service AND c.received_at >= v_from AND c.received_at < v_to
      AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = c.id AND b.post_id = p_post)
  ), s AS (
    SELECT s.complaint_id, s.stage, s.finding, s.remedies, s.asked_at, s.answered_at FROM data.complaint_stage s JOIN c ON c.id = s.complaint_id AND c.kind = 'complaint'
  ), k AS (
    SELECT k.kind LIKE 'complaint\\_acknowledge%' AS acknowledges, k.met_at < k.due_at AS in_time, k.extended_days
    FROM data.clock k JOIN c ON c.id = k.complaint_id WHERE k.met_at IS NOT NULL AND k.stopped = 0
  ), m (measure, place, item, label, n) AS (
    SELECT 'kind', i.place, i.item, NULL, COUNT(c.id) FROM (SELECT 1 AS place, 'complaint' AS item UNION ALL SELECT 2, 'compliment' UNION ALL SELECT 3, 'comment') i
    LEFT JOIN c ON c.kind = i.item GROUP BY i.place, i.item
    UNION ALL
    SELECT 'route', i.place, i.item, NULL, COUNT(c.id) FROM (SELECT 1 AS place, 'corporate' AS item UNION ALL SELECT 2, 'statutory' UNION ALL SELECT 3, 'designated_officer' UNION ALL SELECT 4, 'not_for_us' UNION ALL SELECT 5, 'none') i
    LEFT JOIN c ON c.kind = 'complaint' AND c.route = i.item GROUP BY i.place, i.item
    UNION ALL
    SELECT 'team', 1, 'team', t.name, COUNT(c.id) FROM data.team t LEFT JOIN c ON c.kind = 'complaint' AND c.team_id = t.id WHERE t.service_id = v_service GROUP BY t.id, t.name
    UNION ALL
    SELECT 'team', 2, 'none', NULL, (SELECT COUNT(*) FROM c WHERE c.kind = 'complaint' AND c.team_id IS NULL)
    UNION ALL
    SELECT 'theme', i.place, i.item, NULL, COUNT(c.id) FROM (SELECT 1 AS place, 'communication' AS item UNION ALL SELECT 2, 'delay' UNION ALL SELECT 3, 'decision' UNION ALL SELECT 4, 'conduct' UNION ALL SELECT 5, 'records'
          UNION ALL SELECT 6, 'sharing' UNION ALL SELECT 7, 'quality' UNION ALL SELECT 8, 'policy' UNION ALL SELECT 9, 'discrimination' UNION ALL SELECT 10, 'other') i
    LEFT JOIN c ON c.kind = 'complaint' AND FIND_IN_SET(i.item, c.themes) GROUP BY i.place, i.item
    UNION ALL
    SELECT 'stage', i.place, i.item, NULL, COUNT(h.id)
    FROM (SELECT 1 AS place, 'stage_1' AS item UNION ALL SELECT 2, 'stage_2' UNION ALL SELECT 3, 'stage_3' UNION ALL SELECT 4, 'ombudsman') i
    LEFT JOIN (SELECT c.id, IF(c.stage = 'ombudsman', 4, MAX(s.stage)) AS place FROM c JOIN s ON s.complaint_id = c.id GROUP BY c.id) h ON h.place = i.place
    GROUP BY i.place, i.item
    UNION ALL
    SELECT 'finding', i.place, i.item, NULL, COUNT(f.complaint_id)
    FROM (SELECT 1 AS place, 'upheld' AS item UNION ALL SELECT 2, 'partly_upheld' UNION ALL SELECT 3, 'not_upheld') i
    LEFT JOIN (SELECT s.complaint_id, s.finding, ROW_NUMBER() OVER (PARTITION BY s.complaint_id ORDER BY s.stage DESC) AS back FROM s WHERE s.answered_at IS NOT NULL) f
      ON f.back = 1 AND f.finding = i.item
    GROUP BY i.place, i.item
    UNION ALL
    SELECT 'acknowledged', i.place, i.item, NULL, (SELECT COUNT(*) FROM k WHERE k.acknowledges AND k.in_time = i.place) FROM (SELECT 1 AS place, 'in_time' AS item UNION ALL SELECT 0, 'late') i
    UNION ALL
    SELECT 'answered', i.place, i.item, NULL, (SELECT COUNT(*) FROM k WHERE NOT k.acknowledges AND IF(k.in_time, IF(k.extended_days IS NULL, 1, 2), 3) = i.place)
    FROM (SELECT 1 AS place, 'in_time' AS item UNION ALL SELECT 2, 'extended' UNION ALL SELECT 3, 'late') i
    UNION ALL
    SELECT 'days', i.place, i.item, NULL, COUNT(t.complaint_id)
    FROM (SELECT 1 AS place, 'to_5' AS item, 0 AS least, 5 AS most UNION ALL SELECT 2, 'to_10', 6, 10 UNION ALL SELECT 3, 'to_20', 11, 20 UNION ALL SELECT 4, 'to_40', 21, 40 UNION ALL SELECT 5, 'over_40', 41, 9999) i
    LEFT JOIN (SELECT s.complaint_id,
        (SELECT MAX(d.ordinal) FROM data.day d WHERE d.service_id = v_service
          AND d.day BETWEEN DATE(s.answered_at) - INTERVAL 1 DAY AND DATE(s.answered_at) + INTERVAL 1 DAY AND d.starts_at <= s.answered_at)
        - (SELECT MAX(d.ordinal) FROM data.day d WHERE d.service_id = v_service
          AND d.day BETWEEN DATE(s.asked_at) - INTERVAL 1 DAY AND DATE(s.asked_at) + INTERVAL 1 DAY AND d.starts_at <= s.asked_at) AS days
      FROM s WHERE s.answered_at IS NOT NULL) t ON t.days BETWEEN i.least AND i.most
    GROUP BY i.place, i.item
    UNION ALL
    SELECT 'remedy', i.place, i.item, NULL, (SELECT COUNT(*) FROM s WHERE FIND_IN_SET(i.item, s.remedies))
    FROM (SELECT 1 AS place, 'apology' AS item UNION ALL SELECT 2, 'explanation' UNION ALL SELECT 3, 'delay' UNION ALL SELECT 4, 'decision' UNION ALL SELECT 5, 'record' UNION ALL SELECT 6, 'money' UNION ALL SELECT 7, 'policy') i
    UNION ALL
    SELECT 'learning', i.place, i.item, NULL, (SELECT COUNT(*) FROM data.complaint_action a JOIN c ON c.id = a.complaint_id
      WHERE a.kind = 'learning' AND IF(a.done_at IS NOT NULL, 1, IF(a.by_day < v_today, 3, 2)) = i.place)
    FROM (SELECT 1 AS place, 'done' AS item UNION ALL SELECT 2, 'open' UNION ALL SELECT 3, 'late') i
  ), small AS (
    SELECT m.measure, m.place, m.item, m.label, m.n, SUM(IF(m.n BETWEEN 1 AND 4, m.n, 0)) OVER (PARTITION BY m.measure) AS held,
      ROW_NUMBER() OVER (PARTITION BY m.measure ORDER BY m.n < 5, m.n, m.place) AS next_smallest
    FROM m
  )
  SELECT 1 AS `cells[]`, small.measure, small.item, small.label,
    IF(small.n BETWEEN 1 AND 4 OR (small.held BETWEEN 1 AND 9 AND small.n >= 5 AND small.next_smallest = 1), NULL, small.n) AS number
  FROM small
  ORDER BY FIELD(small.measure, 'kind', 'route', 'team', 'theme', 'stage', 'acknowledged', 'answered', 'days', 'finding', 'remedy', 'learning'),
    IF(small.measure = 'acknowledged', -small.place, small.place), small.label;
END
