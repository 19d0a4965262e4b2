-- outer: manage | role=admin | read
-- first: core.look_add(p_post, NULL, 'restriction_unmanaged', p_request)
-- Restricted families that have no manager any more, without a word of whose they are: whom each was restricted to, and since when. None
-- with which the reader has a conflict of interest.
CREATE PROCEDURE record.restriction_unmanaged(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS `restrictions[]`, CAST(u.restriction_id AS CHAR) AS id, record.work_post(u.manager_post_id) AS manager, u.starts_at
  FROM core.restriction_waits u WHERE u.post_id = p_post ORDER BY u.starts_at, u.restriction_id LIMIT 200;
END
