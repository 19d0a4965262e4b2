-- outer: manage | signed-in | read
-- names nobody: no more than who looks
-- The start page behind sign-in: the outer's viewer record says who looks and what for; how many complaints of the
-- register wait, and restricted records for a manager.
CREATE PROCEDURE office.home_show(IN p_post BIGINT)
BEGIN
  CALL core.danger_list(p_post, NULL);
  CALL core.complaint_count(p_post);
  SELECT 1 AS register, COUNT(*) AS waiting, COALESCE(SUM(EXISTS (SELECT 1 FROM data.clock k WHERE k.complaint_id = c.id AND k.met_at IS NULL AND k.due_at <= core.now())), 0) AS late
  FROM core.complaint_access x JOIN data.complaint c ON c.id = x.complaint_id
  WHERE x.post_id = p_post AND x.role = 'complaints_officer' AND office.complaint_in('waiting', c.kind, c.stage);
  SELECT 1 AS home, (SELECT COUNT(*) FROM core.restriction_waits u WHERE u.post_id = p_post) AS unmanaged;
END
