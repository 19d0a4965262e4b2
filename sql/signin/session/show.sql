-- Who is signed in already in the browser that opens the sign-in page: nobody, or the name, their own start page, and
-- whether where they were going (p_next) is for their kind of account. Opening the page does not lengthen the session.
CREATE PROCEDURE signin.session_show(IN p_session BINARY(32), IN p_next VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_post BIGINT;
  DECLARE v_roles VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.session_clean();
  SET v_post = core.session_post(p_session, core.now());
  SET v_roles = (SELECT GROUP_CONCAT(r.role) FROM data.post_role r WHERE r.post_id = v_post);
  SELECT 1 AS viewer, a.name, g.name AS agency, signin.session_start_page(v_roles) AS start, signin.session_may(v_roles, p_next) AS may
  FROM data.post p JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  WHERE p.id = v_post AND signin.session_start_page(v_roles) IS NOT NULL;
END
