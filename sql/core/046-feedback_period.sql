-- Which period a quarter's answers are shown with. A period ends with the quarter in which it has ten answers; quarters since
-- then, and the one that is not over, are in none yet. A later quarter changes no earlier period.
CREATE VIEW core.feedback_period AS
WITH RECURSIVE each_quarter AS (
  SELECT f.service_id, f.version, f.quarter, COUNT(*) AS answers, ROW_NUMBER() OVER (PARTITION BY f.service_id, f.version ORDER BY f.quarter) AS nth
  FROM (SELECT core.today() AS today) n JOIN data.feedback_answer f
  WHERE f.quarter < MAKEDATE(YEAR(n.today), 1) + INTERVAL (QUARTER(n.today) - 1) * 3 MONTH GROUP BY f.service_id, f.version, f.quarter),
counted AS (
  SELECT q.service_id, q.version, q.quarter, q.nth, CAST(1 AS SIGNED) AS period, CAST(q.answers AS SIGNED) AS so_far FROM each_quarter q WHERE q.nth = 1
  UNION ALL
  SELECT q.service_id, q.version, q.quarter, q.nth, IF(c.so_far >= 10, c.period + 1, c.period), IF(c.so_far >= 10, q.answers, c.so_far + q.answers)
  FROM counted c JOIN each_quarter q ON q.service_id = c.service_id AND q.version = c.version AND q.nth = c.nth + 1)
SELECT c.service_id, c.version, c.quarter, c.period FROM counted c
WHERE EXISTS (SELECT 1 FROM counted e WHERE e.service_id = c.service_id AND e.version = c.version AND e.period = c.period AND e.so_far >= 10)
