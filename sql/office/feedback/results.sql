-- outer: manage | role=manager,commissioner | read
-- names nobody: shares, and words that nobody signed
-- What was answered, as far as it may be shown (core.feedback_shown), newest period first. Words where at least five of a
-- period wrote some, in no order, without anything else of the answer that they came with.
CREATE PROCEDURE office.feedback_results(IN p_post BIGINT)
BEGIN
  DECLARE v_today DATE DEFAULT core.today();
  DECLARE v_quarter DATE DEFAULT MAKEDATE(YEAR(v_today), 1) + INTERVAL (QUARTER(v_today) - 1) * 3 MONTH;
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  SELECT 1 AS `groups[]`, v.version,
    EXISTS (SELECT 1 FROM data.feedback_answer f LEFT JOIN core.feedback_period x ON x.service_id = f.service_id AND x.version = f.version AND x.quarter = f.quarter
      WHERE f.service_id = v_service AND f.version = v.version AND x.period IS NULL
        AND f.quarter < v_quarter) AS waiting
  FROM (SELECT 'parent' AS version, 1 AS place UNION ALL SELECT 'young_person', 2 UNION ALL SELECT 'partner', 3) v ORDER BY v.place;
  SELECT 1 AS `periods[]`, x.version, x.period, office.feedback_months(MIN(x.quarter), MAX(x.quarter)) AS name
  FROM core.feedback_period x WHERE x.service_id = v_service
    AND x.period > (SELECT MAX(m.period) FROM core.feedback_period m WHERE m.service_id = v_service AND m.version = x.version) - 8
  GROUP BY x.version, x.period ORDER BY x.version, x.period DESC;
  SELECT 1 AS `shares[]`, s.version, s.period, s.question, t.name AS team, s.answers, s.shown, s.percent
  FROM core.feedback_shown s LEFT JOIN data.team t ON t.id = s.team_id
  WHERE s.service_id = v_service
    AND s.period > (SELECT MAX(m.period) FROM core.feedback_period m WHERE m.service_id = v_service AND m.version = s.version) - 8
  ORDER BY s.version, s.period DESC, s.question, s.team_id IS NOT NULL, t.name;
  SELECT 1 AS `said[]`, w.version, w.period, w.kind, w.words FROM (
    SELECT x.version, x.period, k.kind, f.id, JSON_VALUE(f.facts, CONCAT('$."feedback.', k.kind, '"')) AS words,
      COUNT(*) OVER (PARTITION BY x.version, x.period, k.kind) AS how_many
    FROM core.feedback_period x JOIN data.feedback_answer f ON f.service_id = x.service_id AND f.version = x.version AND f.quarter = x.quarter
    JOIN (SELECT 'helped' AS kind UNION ALL SELECT 'improve') k
    WHERE x.service_id = v_service AND f.quarter >= v_today - INTERVAL 27 MONTH AND JSON_EXISTS(f.facts, CONCAT('$."feedback.', k.kind, '"'))) w
  WHERE w.how_many >= 5 ORDER BY w.id LIMIT 2000;
  CALL office.shopping_scores(v_service);
  CALL office.monitoring_counts(v_service);
END
