-- outer: casework | episode scope=manage | write
-- A manager finds that the entry is this family's after all: it is again what it was (retracted, if it was), and the breach is closed, also if it was decided otherwise before.
CREATE PROCEDURE record.entry_restore(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_entry BIGINT)
this: BEGIN
  DECLARE v_versions TEXT CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS entry;
    LEAVE this;
  END IF;
  SET v_versions = record.entry_versions(p_episode, p_entry);
  IF NOT EXISTS (SELECT 1 FROM data.entry e WHERE e.episode_id = p_episode AND FIND_IN_SET(e.id, v_versions) AND e.state = 'wrong_family') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  FOR r IN (SELECT e.id, IF(EXISTS (SELECT 1 FROM data.entry n WHERE n.episode_id = p_episode AND n.supersedes_id = e.id), 'corrected', COALESCE(JSON_VALUE(c.was, '$.state'), 'current')) AS state,
              JSON_VALUE(c.was, '$.state_reason') AS reason, JSON_VALUE(c.was, '$.state_post_id') AS post, JSON_VALUE(c.was, '$.state_at') AS at
            FROM data.entry e
            LEFT JOIN data.`change` c ON c.id = (SELECT MAX(l.id) FROM data.`change` l WHERE l.subject = 'entry' AND l.subject_id = e.id AND JSON_VALUE(l.was, '$.state') <> 'wrong_family')
            WHERE e.episode_id = p_episode AND FIND_IN_SET(e.id, v_versions) AND e.state = 'wrong_family') DO
    UPDATE data.entry SET state = r.state, state_reason = r.reason, state_post_id = r.post, state_at = r.at WHERE episode_id = p_episode AND id = r.id;
  END FOR;
  UPDATE data.breach SET outcome = 'this_family', closed_at = core.now(), closed_by_post_id = p_post
  WHERE episode_id = p_episode AND FIND_IN_SET(entry_id, v_versions) AND (outcome IS NULL OR outcome = 'other_family');
  CALL core.key_done(p_post, p_key, p_entry);
  SELECT 1 AS done, p_entry AS entry;
END
