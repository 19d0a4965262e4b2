-- The start page of whoever has these roles (comma separated).
CREATE FUNCTION signin.session_start_page(p_roles VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN (SELECT CONCAT('/', rp.program) FROM data.role_program rp WHERE FIND_IN_SET(rp.role, p_roles)
  ORDER BY FIELD(rp.program, 'partner', 'casework', 'manage') LIMIT 1)
