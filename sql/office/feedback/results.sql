-- outer: manage | role=manager,commissioner | read
-- names nobody: counts, and words that nobody signed
-- What was answered in quarters that are over, counted; cgi-bin/manage/feedback.c holds back what is too few before anything is
-- shown. Words in no order, without anything else of the answer they came with.
CREATE PROCEDURE office.feedback_results(IN p_post BIGINT)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_today DATE DEFAULT core.today();
  DECLARE v_quarter DATE DEFAULT MAKEDATE(YEAR(v_today), 1) + INTERVAL (QUARTER(v_today) - 1) * 3 MONTH;
  SELECT 1 AS `teams[]`, t.id, t.name FROM data.team t WHERE t.service_id = v_service AND t.locality = 1 ORDER BY t.name;
  SELECT 1 AS `counts[]`, f.version, f.quarter, f.team_id AS team, COUNT(*) AS answers,
    SUM(JSON_VALUE(f.facts, '$."feedback.rating"') IN ('very_good', 'good', 'satisfactory')) AS rating,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.recommend"') = 'yes', 0)) AS recommend,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.listened"') = 'yes', 0)) AS listened,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.reliable"') = 'yes', 0)) AS reliable,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.shared"') = 'yes', 0)) AS shared,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.plan"') = 'yes', 0)) AS plan,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.who_does"') = 'yes', 0)) AS who_does,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.told"') = 'yes', 0)) AS told,
    SUM(COALESCE(JSON_VALUE(f.facts, '$."feedback.change"') = 'yes', 0)) AS better
  FROM data.feedback_answer f WHERE f.service_id = v_service AND f.quarter < v_quarter
  GROUP BY f.version, f.quarter, f.team_id ORDER BY f.version, f.quarter;
  SELECT 1 AS `said[]`, f.version, f.quarter, JSON_VALUE(f.facts, '$."feedback.helped"') AS helped, JSON_VALUE(f.facts, '$."feedback.improve"') AS improve
  FROM data.feedback_answer f
  WHERE f.service_id = v_service AND f.quarter < v_quarter AND f.quarter >= v_quarter - INTERVAL 2 YEAR
    AND (JSON_EXISTS(f.facts, '$."feedback.helped"') OR JSON_EXISTS(f.facts, '$."feedback.improve"'))
  ORDER BY f.id LIMIT 1000;
  CALL office.shopping_scores(v_service);
END
