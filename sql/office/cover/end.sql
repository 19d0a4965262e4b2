-- outer: casework manage | role=admin,manager | write
-- first: core.look_add(p_post, NULL, 'cover_end', p_request)
-- Ends a cover before its time: with the COMMIT whoever covered sees no more of that team. Repeating it changes nothing.
CREATE PROCEDURE office.cover_end(IN p_post BIGINT, IN p_cover BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_away, v_who BIGINT;
  SELECT c.away_post_id, c.post_id INTO v_away, v_who FROM data.cover c JOIN data.post p ON p.id = p_post AND p.service_id = c.service_id WHERE c.id = p_cover;
  IF v_who IS NULL OR NOT office.cover_own(p_post, v_away) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.cover SET ended_at = core.now(), ended_by_post_id = p_post WHERE id = p_cover AND ended_at IS NULL AND ends >= core.today();
  IF ROW_COUNT() = 1 THEN
    FOR r IN (SELECT m.mail FROM office.cover_manager m WHERE m.id IN (v_away, v_who) AND m.id <> p_post) DO
      CALL core.mail_add('cover', r.mail, 'Cover has ended', 'Cover between managers in which you had a part has ended.\n\nSign in to see more.\n');
    END FOR;
  END IF;
  SELECT 1 AS done;
END
