-- Have the roles (comma separated) the program that a path begins with?
CREATE FUNCTION signin.session_may(p_roles VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin, p_path VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin)
RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.role_program rp WHERE FIND_IN_SET(rp.role, p_roles)
  AND rp.program = SUBSTRING_INDEX(SUBSTRING_INDEX(SUBSTRING_INDEX(p_path, '?', 1), '/', 2), '/', -1))
