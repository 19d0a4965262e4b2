-- outer: manage | role=admin | form
-- first: core.look_add(p_post, NULL, 'restriction_find', p_request)
-- One restriction without a manager, and who could be named.
CREATE PROCEDURE record.restriction_find(IN p_post BIGINT, IN p_restriction BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_family BIGINT DEFAULT (SELECT u.family_id FROM core.restriction_waits u WHERE u.restriction_id = p_restriction AND u.post_id = p_post);
  IF v_family IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS restriction, CAST(u.restriction_id AS CHAR) AS id, record.work_post(u.manager_post_id) AS manager, u.starts_at
  FROM core.restriction_waits u WHERE u.restriction_id = p_restriction AND u.post_id = p_post;
  CALL record.manager_choices(p_post, v_family);
END
