-- Opens an enquiry for a post: session, access, audit row, COMMIT; then 45404 if it is not there or not
-- theirs, by one path. p_roles: which of the post's roles open it here (core.enquiry_access).
CREATE PROCEDURE core.enquiry_open(IN p_session BINARY(32), IN p_program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  OUT o_post BIGINT, OUT o_enquiry BIGINT)
BEGIN
  DECLARE v_named BIGINT;
  DECLARE v_last BIGINT;
  CALL core.session_open(p_session, p_program, o_post);
  SET v_named = (SELECT e.id FROM data.enquiry e WHERE e.reference = p_reference);
  SET v_last = (SELECT MAX(x.id) FROM data.enquiry x);
  SET o_enquiry = (SELECT MAX(a.enquiry_id) FROM core.enquiry_access a
                   WHERE a.post_id = o_post AND a.enquiry_id = COALESCE(v_named, v_last) AND FIND_IN_SET(a.role, p_roles));
  SET o_enquiry = IF(v_named IS NULL, NULL, o_enquiry); -- what is not there was looked for in another, so that it takes as long
  INSERT INTO data.look (looked_at, post_id, enquiry_id, page, outcome, request)
  VALUES (core.now(), o_post, v_named, p_page, IF(o_enquiry IS NULL, 'refused', 'shown'), p_request);
  COMMIT;
  IF o_enquiry IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
