-- What of the answers may be shown, so that nobody's can be made out, also not by taking one number from another: the one
-- place of this rule. A row for each period, question and team, and one for all teams (team_id NULL).
--   answers  how many answered; NULL: held back
--   shown    exact; nearly_all or nearly_none: fewer than five on one side, be it none or four; held
--   percent  who said so: rounded, the least of nearly_all, the most of nearly_none; NULL: held back
-- A team of fewer than ten is held back whole; and, so that all less the others does not show it, the smallest others until those
-- held back are two with at least ten together. Where the number of all is exact, those who are not shown exactly must
-- together leave nobody, or at least five, on either side, and be two: otherwise the smallest exact one is held back too (it
-- has five on either side itself, so one is enough).
CREATE VIEW core.feedback_shown AS
WITH team AS (
  SELECT c.service_id, c.version, c.period, c.team_id, c.answers, c.answers < 10 AS small,
    SUM(c.answers < 10) OVER (PARTITION BY c.service_id, c.version, c.period) AS small_teams,
    SUM(IF(c.answers < 10, c.answers, 0)) OVER (PARTITION BY c.service_id, c.version, c.period) AS small_answers,
    ROW_NUMBER() OVER (PARTITION BY c.service_id, c.version, c.period, c.answers < 10 ORDER BY c.answers, c.team_id) - 1 AS teams_before,
    SUM(c.answers) OVER (PARTITION BY c.service_id, c.version, c.period, c.answers < 10 ORDER BY c.answers, c.team_id ROWS UNBOUNDED PRECEDING) - c.answers AS answers_before
  FROM core.feedback_count c WHERE c.question = 'rating'),
held_team AS (
  SELECT t.service_id, t.version, t.period, t.team_id,
    t.small OR (t.small_teams > 0 AND (t.small_teams + t.teams_before < 2 OR t.small_answers + t.answers_before < 10)) AS held
  FROM team t),
alone AS (
  SELECT c.service_id, c.version, c.period, c.team_id, c.question, c.answers, c.said,
    t.held, IF(t.held, 'held',
      IF(c.answers - c.said < 5, 'nearly_all', IF(c.said < 5, 'nearly_none', 'exact'))) AS shown
  FROM core.feedback_count c JOIN held_team t ON t.service_id = c.service_id AND t.version = c.version AND t.period = c.period AND t.team_id = c.team_id),
together AS (
  SELECT a.service_id, a.version, a.period, a.question, SUM(a.answers) AS answers, SUM(a.said) AS said,
    IF(SUM(a.answers) - SUM(a.said) < 5, 'nearly_all', IF(SUM(a.said) < 5, 'nearly_none', 'exact')) AS shown,
    SUM(a.shown <> 'exact') AS others, SUM(IF(a.shown <> 'exact', a.said, 0)) AS others_said, SUM(IF(a.shown <> 'exact', a.answers - a.said, 0)) AS others_rest
  FROM alone a GROUP BY a.service_id, a.version, a.period, a.question),
settled AS (
  SELECT g.service_id, g.version, g.period, g.question, NULL AS team_id, g.answers, g.said, 0 AS held, g.shown FROM together g
  UNION ALL
  SELECT a.service_id, a.version, a.period, a.question, a.team_id, a.answers, a.said, a.held,
    IF(a.shown = 'exact' AND g.shown = 'exact' AND (g.others = 1 OR g.others_said BETWEEN 1 AND 4 OR g.others_rest BETWEEN 1 AND 4)
      AND ROW_NUMBER() OVER (PARTITION BY a.service_id, a.version, a.period, a.question, a.shown ORDER BY a.answers, a.team_id) = 1, 'held', a.shown)
  FROM alone a JOIN together g ON g.service_id = a.service_id AND g.version = a.version AND g.period = a.period AND g.question = a.question)
SELECT s.service_id, s.version, s.period, s.question, s.team_id, IF(s.held, NULL, s.answers) AS answers, s.shown,
  CASE s.shown WHEN 'exact' THEN (s.said * 200 + s.answers) DIV (s.answers * 2) WHEN 'nearly_all' THEN (s.answers - 4) * 100 DIV s.answers
    WHEN 'nearly_none' THEN (400 + s.answers - 1) DIV s.answers END AS percent
FROM settled s
