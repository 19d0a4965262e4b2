-- How mystery shopping went, by year from April: an average a question, of one place after the point.
CREATE PROCEDURE office.shopping_scores(IN p_service INT)
BEGIN
  SELECT 1 AS `shopped[]`, x.year, COUNT(*) AS how_many,
    FORMAT(AVG(x.welcome), 1) AS welcome, FORMAT(AVG(x.listening), 1) AS listening, FORMAT(AVG(x.knowledge), 1) AS knowledge,
    FORMAT(AVG(x.next_steps), 1) AS next_steps, FORMAT(AVG(x.consent), 1) AS consent,
    ROUND(AVG(x.welcome) * 10) AS welcome_tenths, ROUND(AVG(x.listening) * 10) AS listening_tenths, ROUND(AVG(x.knowledge) * 10) AS knowledge_tenths,
    ROUND(AVG(x.next_steps) * 10) AS next_steps_tenths, ROUND(AVG(x.consent) * 10) AS consent_tenths
  FROM (SELECT YEAR(m.on_day - INTERVAL 3 MONTH) AS year, m.welcome, m.listening, m.knowledge, m.next_steps, m.consent
        FROM data.mystery_shop m WHERE m.service_id = p_service) x
  GROUP BY x.year ORDER BY x.year DESC LIMIT 3;
END
