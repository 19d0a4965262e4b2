-- outer: casework | episode scope=manage | write
-- Gives a family its key worker. Who had it before loses it in the same transaction; both are told, neutrally.
CREATE PROCEDURE record.allocation_save(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_version INT, IN p_worker BIGINT, IN p_reason VARCHAR(1000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_involvement BIGINT;
  DECLARE v_mail VARCHAR(254);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  SET v_mail = (SELECT p.mail FROM record.involvement_post_now p JOIN data.episode e ON e.team_id = p.team_id
                WHERE p.id = p_worker AND e.id = p_episode
                  AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'key_worker')
                  AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = e.family_id AND c.ended_at IS NULL));
  IF v_mail IS NULL THEN
    CALL record.work_refuse('worker', 'Choose a key worker of this team');
  END IF;
  IF EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = p_episode AND i.post_id = p_worker AND i.role = 'key_worker' AND i.ended_at IS NULL) THEN
    CALL record.work_refuse('worker', 'This family already has this key worker. Choose another');
  END IF;
  UPDATE data.episode SET version = version + 1, state = IF(state = 'accepted', 'allocated', state)
  WHERE id = p_episode AND version = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
  FOR r IN (SELECT i.id, p.mail FROM data.involvement i LEFT JOIN record.involvement_post_now p ON p.id = i.post_id
            WHERE i.episode_id = p_episode AND i.role = 'key_worker' AND i.ended_at IS NULL) DO
    UPDATE data.involvement SET ended_at = core.now(), ended_by_post_id = p_post WHERE episode_id = p_episode AND id = r.id;
    IF r.mail IS NOT NULL THEN
      CALL core.mail_add('allocation', r.mail, 'Your list has changed',
        'One of your families has been given to another key worker. Sign in to see who is on your list now.');
    END IF;
  END FOR;
  CALL record.involvement_store(p_post, p_episode, p_worker, 'key_worker', NULL, NULL, p_reason, NULL, v_involvement);
  UPDATE data.clock SET post_id = p_worker WHERE episode_id = p_episode AND met_at IS NULL;
  CALL core.mail_add('allocation', v_mail, 'Something new is on your list',
    'A family has been allocated to you. Sign in to read their record and to open their episode.');
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
