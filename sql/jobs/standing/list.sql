-- Accounts to ask the directory about: those with a live session.
CREATE PROCEDURE jobs.standing_list()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  SELECT 1 AS `accounts[]`, a.login FROM data.account a
  WHERE a.standing = 'active'
    AND EXISTS (SELECT 1 FROM data.session s JOIN data.post p ON p.id = s.post_id
                WHERE p.account_id = a.id AND s.ends_at > v_now AND s.seen_at > v_now - INTERVAL 30 MINUTE)
  ORDER BY a.id;
  INSERT INTO data.job_beat (job, beat_at) VALUES ('standing', v_now) ON DUPLICATE KEY UPDATE beat_at = v_now;
END
