-- Before somebody of a family with early help turns 16 or 18, whoever holds the episode is asked to ask for agreement again:
-- the authority to give it changes with age. One clock a person and birthday; service.xml says how long before.
CREATE PROCEDURE jobs.agreement_remind()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_today DATE DEFAULT core.today();
  FOR n IN (SELECT b.service_id, b.episode_id, b.person_id, b.due_at,
    (SELECT i.post_id FROM data.involvement i
     WHERE i.episode_id = b.episode_id AND i.ended_at IS NULL AND i.role IN ('key_worker', 'lead_practitioner') AND (i.ends IS NULL OR i.ends >= v_today)
     ORDER BY i.role = 'key_worker' DESC, i.id DESC LIMIT 1) AS post_id
  FROM (SELECT e.service_id, e.id AS episode_id, p.id AS person_id, core.day_start(e.service_id, p.born + INTERVAL y.years YEAR + INTERVAL 1 DAY) AS due_at
        FROM data.episode e
        JOIN data.family_member m ON m.family_id = e.family_id AND (m.ends IS NULL OR m.ends >= v_today)
        JOIN data.person p ON p.id = m.person_id AND p.died IS NULL
        JOIN (SELECT 16 AS years UNION ALL SELECT 18) y
        LEFT JOIN data.clock_rule r ON r.service_id = e.service_id AND r.kind = 'agreement_again'
        WHERE e.state = 'open' AND p.born > v_today - INTERVAL 19 YEAR
          AND p.born + INTERVAL y.years YEAR BETWEEN v_today AND v_today + INTERVAL COALESCE(r.amount, 30) DAY
          AND EXISTS (SELECT 1 FROM data.agreement a WHERE a.episode_id = e.id AND a.answer = 'agreed' AND a.withdrawn IS NULL)) b
  WHERE NOT EXISTS (SELECT 1 FROM data.clock k WHERE k.episode_id = b.episode_id AND k.kind = 'agreement_again' AND k.person_id = b.person_id AND k.due_at = b.due_at)) DO
    INSERT INTO data.clock (service_id, kind, episode_id, person_id, post_id, started_at, due_at)
    VALUES (n.service_id, 'agreement_again', n.episode_id, n.person_id, n.post_id, v_now, n.due_at);
  END FOR;
END
