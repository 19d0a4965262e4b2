-- Opens an episode for a post: session, access, audit row, COMMIT; then 45404 if it is not there
-- or not theirs, by one path so that nobody can tell which. p_scope 'any': any access will do, but managing alone
-- is none. p_kind: broken glass lets read, not write; and whoever may see the people, addresses or safe contact
-- changes them only if they lead as well. 45403: a manager who has to say first why they read it.
CREATE PROCEDURE core.family_open(IN p_session BINARY(32), IN p_program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  OUT o_post BIGINT, OUT o_episode BIGINT)
BEGIN
  DECLARE v_named, v_last, v_manages BIGINT;
  DECLARE v_leads BOOLEAN;
  DECLARE v_ground VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.session_open(p_session, p_program, o_post);
  SET v_named = (SELECT e.id FROM data.episode e WHERE e.reference = p_reference);
  SET v_last = (SELECT MAX(x.id) FROM data.episode x);
  SELECT MAX(IF(x.opens, x.episode_id, NULL)), MAX(IF(x.scope = 'manage', x.episode_id, NULL)), COALESCE(MAX(x.scope = 'lead'), 0),
    CASE MIN(IF(x.opens, FIELD(x.ground, 'involvement', 'manager', 'glass'), NULL)) WHEN 1 THEN 'involvement' WHEN 2 THEN 'manager' WHEN 3 THEN 'glass' END
  INTO o_episode, v_manages, v_leads, v_ground
  FROM (SELECT a.episode_id, a.scope, a.ground,
          (a.scope = p_scope OR (p_scope = 'any' AND a.scope <> 'manage')) AND (p_kind = 'read' OR a.ground <> 'glass') AS opens
        FROM core.access_now a WHERE a.post_id = o_post AND a.episode_id = COALESCE(v_named, v_last)) x;
  SET o_episode = IF(p_kind = 'write' AND p_scope IN ('people', 'address', 'safe_contact') AND NOT v_leads, NULL, o_episode);
  -- what is not there was looked for in another, so that it takes as long
  SET o_episode = IF(v_named IS NULL, NULL, o_episode), v_manages = IF(v_named IS NULL, NULL, v_manages);
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, ground, request)
  VALUES (core.now(), o_post, v_named, p_page, CASE WHEN o_episode IS NOT NULL THEN 'shown' WHEN v_manages IS NOT NULL THEN 'asked' ELSE 'refused' END,
    IF(o_episode IS NULL, NULL, v_ground), p_request);
  COMMIT;
  IF o_episode IS NULL AND v_manages IS NOT NULL THEN
    SIGNAL SQLSTATE '45403';
  ELSEIF o_episode IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
