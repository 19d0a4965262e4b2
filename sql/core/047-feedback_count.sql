-- How many of a team's answers in a period said so, question by question. Exact: only core.feedback_shown reads it.
CREATE VIEW core.feedback_count AS
SELECT p.service_id, p.version, p.period, f.team_id, q.question, COUNT(*) AS answers,
  SUM(COALESCE(FIND_IN_SET(JSON_VALUE(f.facts, CONCAT('$."feedback.', q.question, '"')), q.good) > 0, 0)) AS said
FROM core.feedback_period p
JOIN data.feedback_answer f ON f.service_id = p.service_id AND f.version = p.version AND f.quarter = p.quarter
JOIN (SELECT 'rating' AS question, 'very_good,good,satisfactory' AS good UNION ALL SELECT 'recommend', 'yes' UNION ALL SELECT 'listened', 'yes'
  UNION ALL SELECT 'reliable', 'yes' UNION ALL SELECT 'shared', 'yes' UNION ALL SELECT 'plan', 'yes' UNION ALL SELECT 'who_does', 'yes'
  UNION ALL SELECT 'told', 'yes' UNION ALL SELECT 'change', 'yes') q
GROUP BY p.service_id, p.version, p.period, f.team_id, q.question
