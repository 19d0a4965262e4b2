-- outer: partner | signed-in | form
-- names nobody: the teams there are
-- The questionnaire of agencies, or that this post has answered it this quarter.
CREATE PROCEDURE office.feedback_partner_edit(IN p_post BIGINT)
BEGIN
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS asked, EXISTS (SELECT 1 FROM data.feedback_partner a WHERE a.post_id = p_post
    AND a.quarter = MAKEDATE(YEAR(v_today), 1) + INTERVAL (QUARTER(v_today) - 1) * 3 MONTH) AS answered;
  SELECT 1 AS `teams[]`, t.id AS value, t.name AS label FROM data.team t JOIN data.post p ON p.id = p_post AND p.service_id = t.service_id WHERE t.locality = 1 ORDER BY t.name;
END
