-- Which numbers of who writes to us may be shown: of quarters that are over, of a question that ten people or more answered; of fewer
-- than five people only that (NULL). No sum is shown, so none can be taken from the others.
CREATE VIEW core.monitoring_shown AS
SELECT m.service_id, m.quarter, m.question, m.answer, IF(m.people < 5, NULL, m.people) AS people
FROM (SELECT x.*, SUM(x.people) OVER (PARTITION BY x.service_id, x.quarter, x.question) AS answers FROM data.monitoring x) m
JOIN (SELECT core.today() AS today) n
WHERE m.answers >= 10 AND m.quarter + INTERVAL 3 MONTH <= n.today
