-- Keeps a use of broken glass, opens what was asked for if it may be opened, starts the clock of its review and tells
-- the reviewers, neutrally. One that could not be opened is put before them too.
CREATE PROCEDURE record.glass_store(IN p_post BIGINT, IN p_episode BIGINT, IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_needs LONGTEXT, IN p_reason VARCHAR(2000))
BEGIN
  DECLARE v_glass BIGINT;
  DECLARE v_now DATETIME DEFAULT core.now();
  INSERT INTO data.glass (episode_id, post_id, state, reason, opened_at, until_at)
  VALUES (p_episode, p_post, p_state, p_reason, v_now, v_now + INTERVAL IF(p_state = 'opened', record.glass_hours(p_post), 0) HOUR);
  SET v_glass = LAST_INSERT_ID();
  INSERT INTO data.glass_scope (glass_id, scope)
  SELECT v_glass, s.scope
  FROM (SELECT 'people' AS need, 'people' AS scope UNION ALL SELECT 'address', 'address' UNION ALL SELECT 'safe_contact', 'safe_contact' UNION ALL SELECT 'entries', 'entries'
        UNION ALL SELECT 'assessment', 'assessment' UNION ALL SELECT 'plan', 'plan' UNION ALL SELECT 'plan', 'actions' UNION ALL SELECT 'plan', 'minutes') s
  WHERE JSON_CONTAINS(COALESCE(p_needs, '[]'), JSON_QUOTE(s.need));
  CALL core.clock_start((SELECT e.service_id FROM data.episode e WHERE e.id = p_episode), 'glass_review', NULL, NULL, NULL,
    (SELECT MIN(v.post_id) FROM core.glass_reviewer v WHERE v.glass_id = v_glass));
  UPDATE data.clock SET glass_id = v_glass WHERE id = LAST_INSERT_ID();
  FOR r IN (SELECT DISTINCT p.mail FROM core.glass_reviewer v JOIN record.involvement_post_now p ON p.id = v.post_id WHERE v.glass_id = v_glass) DO
    CALL core.mail_add('glass', r.mail, 'Something waits for your review', 'Sign in to review what was opened in an emergency, by the end of the next working day.\n');
  END FOR;
END
