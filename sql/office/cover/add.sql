-- outer: casework manage | role=admin,manager | write
-- first: core.look_add(p_post, NULL, 'cover_add', p_request)
-- Sets who covers for a manager, or for a team that has none, from a day to a day. Both are told, neutrally.
CREATE PROCEDURE office.cover_add(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_away VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_who BIGINT,
  IN p_starts DATE, IN p_ends DATE, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL office.cover_check(p_post, p_away, p_who, p_starts, p_ends);
    INSERT INTO data.cover (service_id, away_post_id, team_id, post_id, starts, ends, set_by_post_id, set_at)
    SELECT w.service_id, w.post_id, w.team_id, p_who, p_starts, p_ends, p_post, core.now() FROM office.cover_whose w JOIN data.post p ON p.id = p_post AND p.service_id = w.service_id
    WHERE w.value = p_away;
    FOR r IN (SELECT m.mail FROM office.cover_manager m WHERE m.id IN (SELECT w.post_id FROM office.cover_whose w WHERE w.value = p_away UNION SELECT p_who) AND m.id <> p_post) DO
      CALL core.mail_add('cover', r.mail, 'Cover has been arranged', 'Cover between managers has been arranged, and you have a part in it.\n\nSign in to see who covers for whom, and on which days.\n');
    END FOR;
    CALL core.key_done(p_post, p_key, 'set');
  END IF;
  SELECT 1 AS done;
END
