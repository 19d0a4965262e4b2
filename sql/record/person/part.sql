-- outer: casework | episode scope=manage | write
-- Takes back that a person of this family is one with a person of another: the link ends, and stays known.
CREATE PROCEDURE record.person_part(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_person BIGINT, IN p_other BIGINT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS person;
    LEAVE this;
  END IF;
  CALL record.person_need(p_episode, p_person);
  IF NOT EXISTS (SELECT 1 FROM core.person_same o JOIN data.family_member m ON m.person_id = o.other_person_id
                 JOIN data.episode x ON x.family_id = m.family_id
                 JOIN core.access_now a ON a.episode_id = x.id AND a.post_id = p_post AND a.scope IN ('people', 'manage')
                 WHERE o.person_id = p_person AND o.other_person_id = p_other) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  UPDATE data.identity_link SET undone_at = core.now(), undone_by_post_id = p_post
  WHERE undone_at IS NULL AND ((person_id = p_person AND other_person_id = p_other) OR (person_id = p_other AND other_person_id = p_person));
  CALL core.key_done(p_post, p_key, p_person);
  SELECT 1 AS done, p_person AS person;
END
