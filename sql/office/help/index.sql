-- outer: manage | role=admin,commissioner | read
-- names nobody: local services
-- The directory as it is kept, hidden places too.
CREATE PROCEDURE office.help_index(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `found[]`, h.id, h.name, h.state, h.changed_at, a.name AS changed_by, h.review_on, IF(h.review_on <= core.today(), 1, 0) AS review_due
  FROM data.help_place h JOIN data.post p ON p.id = p_post AND p.service_id = h.service_id
  LEFT JOIN data.post q ON q.id = h.changed_by LEFT JOIN data.account a ON a.id = q.account_id
  ORDER BY h.name;
END
