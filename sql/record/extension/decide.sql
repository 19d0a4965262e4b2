-- outer: casework | episode scope=manage | write
-- A manager approves an extension, which moves the end of support, or rejects it; either with the reason.
CREATE PROCEDURE record.extension_decide(IN p_post BIGINT, IN p_episode BIGINT, IN p_item BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_decision VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_until_day DATE, IN p_decided_reason VARCHAR(1000))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_until DATE;
  DECLARE v_mail VARCHAR(254);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    IF NOT EXISTS (SELECT 1 FROM data.extension x WHERE x.episode_id = p_episode AND x.id = p_item) THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    SET v_until = IF(p_decision = 'approved', p_until_day, NULL);
    IF p_decision = 'approved' AND (v_until IS NULL OR v_until <= core.today()) THEN
      CALL record.work_refuse('until_day', 'Enter a new last day that is still to come.');
    END IF;
    UPDATE data.extension SET state = IF(p_decision = 'approved', 'approved', 'rejected'), until_day = COALESCE(v_until, until_day),
      decided_by_post_id = p_post, decided_at = core.now(), decided_reason = p_decided_reason, version = version + 1
    WHERE episode_id = p_episode AND id = p_item AND version = p_version AND state = 'requested';
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, x.version
      FROM data.extension x WHERE x.episode_id = p_episode AND x.id = p_item;
      SIGNAL SQLSTATE '45409';
    END IF;
    IF v_until IS NOT NULL THEN
      UPDATE data.clock SET due_at = core.day_start(service_id, v_until + INTERVAL 1 DAY), extended_by_post_id = p_post, extended_reason = p_decided_reason,
        reminded_at = NULL, late_told_at = NULL
      WHERE episode_id = p_episode AND kind = 'support_end' AND met_at IS NULL;
    END IF;
    SET v_mail = (SELECT a.mail FROM data.extension x JOIN data.post p ON p.id = x.asked_by_post_id AND p.ends IS NULL
                  JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
                  WHERE x.episode_id = p_episode AND x.id = p_item
                    AND x.asked_by_post_id IN (SELECT n.post_id FROM core.access_now n WHERE n.episode_id = p_episode));
    IF v_mail IS NOT NULL THEN
      CALL core.mail_add('extension', v_mail, 'There is a decision', 'An extension that you asked for is decided. Sign in to see how.\n');
    END IF;
    CALL core.key_done(p_post, p_key, 'decided');
  END IF;
  SELECT 1 AS done;
END
