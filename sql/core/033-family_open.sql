-- Opens an episode for a post: session, access, audit row, COMMIT; then 45404 if it is not there
-- or not theirs, by one path so that nobody can tell which. p_scope 'any': any access will do.
CREATE PROCEDURE core.family_open(IN p_session BINARY(32), IN p_program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  OUT o_post BIGINT, OUT o_episode BIGINT)
BEGIN
  DECLARE v_named BIGINT;
  DECLARE v_last BIGINT;
  CALL core.session_open(p_session, p_program, o_post);
  SET v_named = (SELECT e.id FROM data.episode e WHERE e.reference = p_reference);
  SET v_last = (SELECT MAX(x.id) FROM data.episode x);
  SET o_episode = (SELECT MAX(a.episode_id) FROM core.access_now a
                   WHERE a.post_id = o_post AND a.episode_id = COALESCE(v_named, v_last)
                     AND (p_scope = 'any' OR a.scope = p_scope));
  SET o_episode = IF(v_named IS NULL, NULL, o_episode); -- what is not there was looked for in another, so that it takes as long
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  VALUES (core.now(), o_post, v_named, p_page, IF(o_episode IS NULL, 'refused', 'shown'), p_request);
  COMMIT;
  IF o_episode IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
