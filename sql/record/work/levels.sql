-- The two scales as options of a form.
CREATE PROCEDURE record.work_levels(IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `need_levels[]`, c.code AS value, c.label FROM data.code c JOIN data.episode e ON e.service_id = c.service_id
  WHERE e.id = p_episode AND c.list = 'level_of_need' ORDER BY c.place;
  SELECT 1 AS `support_levels[]`, c.code AS value, c.label FROM data.code c JOIN data.episode e ON e.service_id = c.service_id
  WHERE e.id = p_episode AND c.list = 'level_of_support' ORDER BY c.place;
END
