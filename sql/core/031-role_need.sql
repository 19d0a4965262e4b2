-- 45404 unless the post has one of the roles (comma separated).
CREATE PROCEDURE core.role_need(IN p_post BIGINT, IN p_roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND FIND_IN_SET(r.role, p_roles)) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
