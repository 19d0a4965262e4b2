-- outer: casework | episode scope=manage | write
-- ends access
-- Records a conflict of interest: from the COMMIT on, that post finds nothing of this family anywhere,
-- and is asked to none of its meetings. The only manager of
-- a family names who takes it over: without one nobody would see it.
CREATE PROCEDURE record.conflict_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_member BIGINT, IN p_reason VARCHAR(400), IN p_successor BIGINT)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_family BIGINT;
  DECLARE v_alone TINYINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  SET v_family = (SELECT e.family_id FROM data.episode e WHERE e.id = p_episode);
  IF NOT EXISTS (SELECT 1 FROM record.involvement_post_now p JOIN data.episode e ON e.service_id = p.service_id WHERE p.id = p_member AND e.id = p_episode) THEN
    CALL record.work_refuse('member', 'Choose who has the conflict of interest');
  END IF;
  IF EXISTS (SELECT 1 FROM core.named_manager_now n WHERE n.family_id = v_family AND n.post_id = p_member) THEN
    CALL record.work_refuse('member', 'This record is restricted to them: nobody else manages it. Name another manager for it first, under Restriction');
  END IF;
  SET v_alone = record.conflict_alone(p_member, v_family);
  IF v_alone AND p_successor IS NULL THEN
    CALL record.work_refuse('successor', 'Choose who takes over: nobody else manages this family, and nobody would see it any more');
  END IF;
  IF v_alone AND NOT record.manager_may_succeed(p_successor, p_member, v_family) THEN
    CALL record.work_refuse('successor', 'Choose another manager, who has no conflict of interest with this family');
  END IF;
  INSERT INTO data.conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at, successor_post_id)
  VALUES (p_member, v_family, p_reason, p_post, core.now(), IF(v_alone, p_successor, NULL))
  ON DUPLICATE KEY UPDATE reason = p_reason, successor_post_id = IF(v_alone, p_successor, NULL), recorded_by_post_id = p_post, recorded_at = core.now(), ended_at = NULL, ended_by_post_id = NULL;
  FOR r IN (SELECT e.id FROM data.episode e WHERE e.family_id = v_family AND e.state <> 'closed') DO
    CALL record.meeting_withdraw(r.id, p_member);
  END FOR;
  IF v_alone THEN
    CALL core.mail_add('handover', (SELECT p.mail FROM record.involvement_post_now p WHERE p.id = p_successor), 'You are asked to take something over',
      'Another manager cannot manage work with a family any more. You do so from now on. Sign in and look at your families.');
  END IF;
  CALL core.key_done(p_post, p_key, IF(p_member = p_post, 'families', (SELECT e.reference FROM data.episode e WHERE e.id = p_episode)));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
