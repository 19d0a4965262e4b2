-- outer: casework | episode scope=manage | write
-- Restricts a family to whoever works with it and to one manager, the one who does so: from the COMMIT on nobody else finds it,
-- broken glass does not open it, and what matches it is for that manager alone, until it ends or is handed over.
CREATE PROCEDURE record.restriction_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_family, v_team BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  SELECT e.family_id, e.team_id INTO v_family, v_team FROM data.episode e WHERE e.id = p_episode;
  IF NOT EXISTS (SELECT 1 FROM data.post p WHERE p.id = p_post AND p.team_id = v_team)
    AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.family_id = v_family AND c.successor_post_id = p_post AND c.ended_at IS NULL) THEN
    CALL record.work_refuse('reason', 'You cover for this family’s manager. Only they can restrict it: if you did, they would not find it any more');
  END IF;
  UPDATE data.family SET restricted = 1, restricted_manager_post_id = p_post WHERE id = v_family AND restricted = 0;
  IF ROW_COUNT() = 0 THEN
    CALL record.work_refuse('reason', 'This record is restricted already');
  END IF;
  INSERT INTO data.restriction (family_id, reason, manager_post_id, named_by_post_id, starts_at) VALUES (v_family, p_reason, p_post, p_post, core.now());
  UPDATE data.glass g JOIN data.episode e ON e.id = g.episode_id SET g.until_at = core.now()
  WHERE e.family_id = v_family AND g.state = 'opened' AND g.until_at > core.now();
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
