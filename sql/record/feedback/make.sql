-- outer: casework partner | episode scope=lead | write
-- Makes a code for one person: a former one that was not used stops working. One answer a person and episode, whoever
-- makes codes how often: nobody can answer in their place again and again. Shown once; only its hash is kept.
CREATE PROCEDURE record.feedback_make(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_code BINARY(32), IN p_person BIGINT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT DEFAULT (SELECT e.service_id FROM data.episode e WHERE e.id = p_episode);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.person_need(p_episode, p_person);
    IF EXISTS (SELECT 1 FROM data.feedback_invitation v WHERE v.episode_id = p_episode AND v.person_id = p_person AND v.code_hash IS NULL) THEN
      CALL record.work_refuse('person', 'A code works once for each person, and theirs was used. Choose somebody else');
    END IF;
    INSERT INTO data.feedback_invitation (episode_id, person_id, service_id, version, code_hash, made_by_post_id, made_at, expires_at)
    SELECT p_episode, p_person, v_service, IF(m.role = 'child', 'young_person', 'parent'), p_code, p_post, core.now(),
      core.day_start(v_service, core.today() + INTERVAL COALESCE((SELECT r.amount FROM data.clock_rule r WHERE r.service_id = v_service AND r.kind = 'feedback_code'), 42) + 1 DAY)
    FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id AND m.person_id = p_person AND (m.ends IS NULL OR m.ends >= core.today())
    WHERE e.id = p_episode LIMIT 1
    ON DUPLICATE KEY UPDATE code_hash = VALUES(code_hash), version = VALUES(version), made_by_post_id = VALUES(made_by_post_id), made_at = VALUES(made_at), expires_at = VALUES(expires_at);
    CALL core.key_done(p_post, p_key, 'made');
  END IF;
  CALL core.viewer_show(p_post);
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS slip, v.version, core.day_of(v_service, v.expires_at - INTERVAL 1 SECOND) AS holds_until
  FROM data.feedback_invitation v WHERE v.episode_id = p_episode AND v.person_id = p_person;
END
