-- Opens what was told of a danger likewise, for posts that have one of the roles given (comma separated) and that
-- core.danger_access lets find it.
CREATE PROCEDURE core.danger_open(IN p_session BINARY(32), IN p_program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  OUT o_post BIGINT, OUT o_danger BIGINT)
BEGIN
  DECLARE v_named BIGINT;
  DECLARE v_last BIGINT;
  CALL core.session_open(p_session, p_program, o_post);
  SET v_named = (SELECT c.id FROM data.danger c WHERE c.reference = p_reference);
  SET v_last = (SELECT MAX(x.id) FROM data.danger x);
  SET o_danger = (
    SELECT a.danger_id FROM core.danger_access a
    WHERE a.post_id = o_post AND a.danger_id = COALESCE(v_named, v_last)
      AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = o_post AND FIND_IN_SET(r.role, p_roles)));
  SET o_danger = IF(v_named IS NULL, NULL, o_danger); -- what is not there was looked for in another, so that it takes as long
  INSERT INTO data.look (looked_at, post_id, danger_id, page, outcome, request)
  VALUES (core.now(), o_post, v_named, p_page, IF(o_danger IS NULL, 'refused', 'shown'), p_request);
  COMMIT;
  IF o_danger IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
