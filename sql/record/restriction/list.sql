-- outer: casework | episode scope=manage | read
-- Is this family restricted, why, and was it before; with the form that restricts it.
CREATE PROCEDURE record.restriction_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `restrictions[]`, r.reason, r.starts_at, record.work_post(r.manager_post_id) AS manager,
    IF(r.named_by_post_id = r.manager_post_id, NULL, record.work_post(r.named_by_post_id)) AS named_by, r.ended_at,
    IF(r.ended_by_post_id IS NULL, NULL, record.work_post(r.ended_by_post_id)) AS ended_by, r.ended_reason
  FROM data.restriction r JOIN data.episode e ON e.family_id = r.family_id WHERE e.id = p_episode ORDER BY r.ended_at IS NULL DESC, r.id DESC;
END
