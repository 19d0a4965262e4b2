-- outer: manage | signed-in | read
-- names nobody: no more than who looks
-- The start page behind sign-in: the outer's viewer record says who looks and what for; how many restricted records wait for a manager.
CREATE PROCEDURE office.home_show(IN p_post BIGINT)
BEGIN
  CALL core.danger_list(p_post, NULL);
  CALL core.complaint_count(p_post);
  SELECT 1 AS home, (SELECT COUNT(*) FROM core.restriction_waits u WHERE u.post_id = p_post) AS unmanaged;
END
