-- One round of the clock: reminds whoever holds a clock that is due soon (the working days of its rule), and says once that
-- one is late (to its holder, if they still see the family, else the complaints officers or the front door; to those
-- who manage it; whoever complained, that there is something to read; of a danger to everybody who may read of it).
-- Mails are neutral: that something is due, never what or about whom.
-- What is due is read by cursors, of one snapshot and without a lock: INSERT … SELECT, or UPDATE over a condition, locks every
-- clock that it reads, and whoever sends a referral meanwhile waits for it. What came since is for the next round.
CREATE PROCEDURE jobs.clock_tick()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_today DATE DEFAULT core.today();
  START TRANSACTION;
  CALL jobs.agreement_remind();
  FOR n IN (SELECT COALESCE(a.mail, o.label, s.front_door_mail) AS mail, COUNT(*) AS how_many
        FROM data.clock k JOIN data.service s ON s.id = k.service_id
        LEFT JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind
        LEFT JOIN data.danger d ON d.id = k.danger_id
        LEFT JOIN data.code o ON (k.complaint_id IS NOT NULL OR d.about_staff) AND o.service_id = k.service_id AND o.list = 'mail' AND o.code = 'complaints'
        LEFT JOIN data.post p ON p.id = k.post_id AND p.ends IS NULL
          AND (k.episode_id IS NULL OR EXISTS (SELECT 1 FROM core.access_now x WHERE x.post_id = k.post_id AND x.episode_id = k.episode_id))
        LEFT JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
        WHERE k.met_at IS NULL AND k.reminded_at IS NULL AND k.due_at > v_now
          AND k.due_at <= core.day_start(k.service_id, core.working_day_add(k.service_id, v_today, GREATEST(COALESCE(r.warn_working_days, 1), 1)) + INTERVAL 1 DAY)
        GROUP BY 1) DO
    CALL core.mail_add('reminder', n.mail, 'Something is due soon', CONCAT('Sign in to see what is due soon: ', n.how_many, IF(n.how_many = 1, ' thing.', ' things.'), '\n'));
  END FOR;
  FOR c IN (SELECT k.id FROM data.clock k LEFT JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind
            WHERE k.met_at IS NULL AND k.reminded_at IS NULL AND k.due_at > v_now
              AND k.due_at <= core.day_start(k.service_id, core.working_day_add(k.service_id, v_today, GREATEST(COALESCE(r.warn_working_days, 1), 1)) + INTERVAL 1 DAY)) DO
    UPDATE data.clock SET reminded_at = v_now WHERE id = c.id;
  END FOR;
  FOR n IN (SELECT l.mail, COUNT(*) AS how_many FROM (
          SELECT k.id, COALESCE(a.mail, o.label, s.front_door_mail) AS mail
          FROM data.clock k JOIN data.service s ON s.id = k.service_id
          LEFT JOIN data.danger d ON d.id = k.danger_id
          LEFT JOIN data.code o ON (k.complaint_id IS NOT NULL OR d.about_staff) AND o.service_id = k.service_id AND o.list = 'mail' AND o.code = 'complaints'
          LEFT JOIN data.post p ON p.id = k.post_id AND p.ends IS NULL
          AND (k.episode_id IS NULL OR EXISTS (SELECT 1 FROM core.access_now x WHERE x.post_id = k.post_id AND x.episode_id = k.episode_id))
        LEFT JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
          WHERE k.met_at IS NULL AND k.late_told_at IS NULL AND k.due_at <= v_now
          UNION
          SELECT k.id, a.mail
          FROM data.clock k JOIN core.access_now x ON x.episode_id = k.episode_id AND x.scope = 'manage'
          JOIN data.post p ON p.id = x.post_id
          JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
          WHERE k.met_at IS NULL AND k.late_told_at IS NULL AND k.due_at <= v_now
          UNION
          SELECT k.id, a.mail
          FROM data.clock k JOIN core.glass_reviewer v ON v.glass_id = k.glass_id
          JOIN data.post p ON p.id = v.post_id
          JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
          WHERE k.met_at IS NULL AND k.late_told_at IS NULL AND k.due_at <= v_now
          UNION
          SELECT k.id, a.mail
          FROM data.clock k JOIN core.danger_access x ON x.danger_id = k.danger_id
          JOIN data.post p ON p.id = x.post_id JOIN data.account a ON a.id = p.account_id
          WHERE k.met_at IS NULL AND k.late_told_at IS NULL AND k.due_at <= v_now) l
        GROUP BY l.mail) DO
    CALL core.mail_add('late', n.mail, 'Something is late', CONCAT('Sign in to see what is late: ', n.how_many, IF(n.how_many = 1, ' thing.', ' things.'), '\n'));
  END FOR;
  FOR c IN (SELECT DISTINCT k.complaint_id AS id FROM data.clock k
            WHERE k.complaint_id IS NOT NULL AND k.danger_id IS NULL AND k.met_at IS NULL AND k.late_told_at IS NULL AND k.due_at <= v_now) DO
    CALL core.complaint_tell(c.id);
  END FOR;
  FOR c IN (SELECT k.id FROM data.clock k WHERE k.met_at IS NULL AND k.late_told_at IS NULL AND k.due_at <= v_now) DO
    UPDATE data.clock SET late_told_at = v_now WHERE id = c.id;
  END FOR;
  CALL jobs.guide_remind();
  CALL jobs.held_remind();
  CALL jobs.unmanaged_remind();
  INSERT INTO data.job_beat (job, beat_at) VALUES ('clock', v_now) ON DUPLICATE KEY UPDATE beat_at = v_now;
  COMMIT;
END
