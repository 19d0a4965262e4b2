-- outer: casework | episode scope=manage | write
-- A manager decides whether early help goes on, with ground and reason, on the answers that they read. To stop ends
-- shares at once; what was ended before does not come back by itself.
CREATE PROCEDURE record.agreement_decide(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_decision VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_ground VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_reason VARCHAR(2000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  IF NOT EXISTS (SELECT 1 FROM record.agreement_now n WHERE n.episode_id = p_episode AND n.no) THEN
    CALL record.work_refuse('', 'Nobody has said no: there is nothing to decide.');
  END IF;
  IF p_ground IN ('other_parent', 'young_person') AND NOT EXISTS (SELECT 1 FROM record.agreement_now n WHERE n.episode_id = p_episode AND n.yes) THEN
    CALL record.work_refuse('ground', 'Nobody in the family agrees now. Early help can only go on where a child is at risk of significant harm');
  END IF;
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode AND version = p_version;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, 'changed' AS kind, e.version FROM data.episode e WHERE e.id = p_episode;
    SIGNAL SQLSTATE '45409';
  END IF;
  INSERT INTO data.agreement_decision (episode_id, decision, ground, reason, decided_by_post_id, decided_at, episode_version)
  VALUES (p_episode, p_decision, IF(p_decision = 'stop', 'no_agreement', p_ground), p_reason, p_post, core.now(), p_version + 1);
  IF p_decision = 'stop' THEN
    CALL record.agreement_end_shares(p_post, p_episode);
  END IF;
  CALL record.agreement_tell(p_post, p_episode);
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
