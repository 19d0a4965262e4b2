-- Who wrote to us, as far as it may be shown (core.monitoring_shown), newest quarter first.
CREATE PROCEDURE office.monitoring_counts(IN p_service INT)
BEGIN
  SELECT 1 AS `monitored[]`, office.feedback_months(m.quarter, m.quarter) AS period, m.question, c.label, m.people
  FROM core.monitoring_shown m JOIN data.code c ON c.service_id = m.service_id AND c.list = CONCAT('about_', m.question) AND c.code = m.answer
  WHERE m.service_id = p_service AND m.quarter >= core.today() - INTERVAL 27 MONTH
  ORDER BY m.quarter DESC, FIELD(m.question, 'age', 'sex', 'ethnicity', 'disability'), c.place;
END
