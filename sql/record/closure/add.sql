-- outer: casework partner | episode scope=lead | write
-- ends access
-- Closes the episode: reason, summary, what the family says. All involvements end at once, planned meetings are
-- cancelled and the clocks stop. A concern of which nobody was told stops it, unless it says why nobody has to be; that the needs are met stops it while
-- the plan still works on one. Who had access gets a neutral mail. Coming back is a new episode.
CREATE PROCEDURE record.closure_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_reason VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_summary TEXT, IN p_family_view TEXT, IN p_untold_reason VARCHAR(1000))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    IF p_untold_reason IS NULL AND EXISTS (SELECT 1 FROM data.concern c WHERE c.episode_id = p_episode AND c.told_whom IS NULL) THEN
      CALL record.work_refuse('untold_reason', 'Nobody has been told of a concern. Call now and record whom you told, or enter why nobody has to be told');
    END IF;
    IF p_reason = 'needs_met' AND EXISTS (SELECT 1 FROM data.plan_need n WHERE n.episode_id = p_episode AND n.state = 'open') THEN
      CALL record.work_refuse('reason', 'The plan still works on a need. Say of each need, in the plan, how it stands, or choose another reason');
    END IF;
    UPDATE data.episode SET state = 'closed', ends = core.today(), closed_at = core.now(), closure_reason = p_reason, closure_summary = p_summary,
      closure_family_view = p_family_view, closed_by_post_id = p_post, closure_untold_reason = p_untold_reason, version = version + 1
    WHERE id = p_episode AND version = p_version AND state <> 'closed';
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, e.version FROM data.episode e WHERE e.id = p_episode;
      SIGNAL SQLSTATE '45409';
    END IF;
    FOR r IN (SELECT g.id FROM data.meeting g WHERE g.episode_id = p_episode AND g.state = 'planned') DO
      CALL record.meeting_drop(r.id);
    END FOR;
    FOR r IN (SELECT DISTINCT a.mail FROM data.involvement i JOIN data.post p ON p.id = i.post_id AND p.ends IS NULL
              JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
              WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND i.post_id <> p_post
                AND i.post_id IN (SELECT x.post_id FROM core.access_now x WHERE x.episode_id = p_episode)) DO
      CALL core.mail_add('closed', r.mail, 'An episode is closed', 'Work with a family that you were part of is finished, and your access to its record has ended.\n');
    END FOR;
    UPDATE data.involvement SET ended_at = core.now(), ended_by_post_id = p_post WHERE episode_id = p_episode AND ended_at IS NULL;
    UPDATE data.clock SET met_at = core.now() WHERE episode_id = p_episode AND met_at IS NULL;
    CALL core.key_done(p_post, p_key, 'closed');
  END IF;
  SELECT 1 AS done;
END
