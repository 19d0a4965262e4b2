-- outer: casework | signed-in | read
-- first: record.home_look(p_post, p_request)
-- The start page of council staff: how much waits for whoever looks, by their roles. Each count
-- obeys the same access as the list that it leads to. By name only what must be seen: families with a concern
-- of which nobody was told, entries marked
-- "wrong family", for the managers, families in which somebody said no to early help, families that their new key
-- worker has not opened, and those of which something new came in.
CREATE PROCEDURE record.home_show(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  CALL core.danger_list(p_post, NULL);
  CALL core.complaint_count(p_post);
  SELECT 1 AS inbox, COUNT(DISTINCT e.id) AS waiting, COUNT(DISTINCT IF(k.due_at <= v_now, e.id, NULL)) AS late
  FROM core.enquiry_access a
  JOIN data.enquiry e ON e.id = a.enquiry_id AND e.state IN ('received', 'opened', 'waiting_for_information')
  LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'decision' AND k.met_at IS NULL
  WHERE a.post_id = p_post;
  CALL core.work_count(p_post);
  SELECT 1 AS allocation, COUNT(DISTINCT e.id) AS waiting
  FROM core.access_now a JOIN data.episode e ON e.id = a.episode_id AND e.state <> 'closed'
  WHERE a.post_id = p_post AND a.scope = 'manage'
    AND NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL);
  SELECT 1 AS extensions, COUNT(DISTINCT x.id) AS waiting
  FROM data.extension x JOIN core.access_now a ON a.post_id = p_post AND a.episode_id = x.episode_id AND a.scope = 'manage'
  JOIN data.episode e ON e.id = x.episode_id AND e.state <> 'closed'
  WHERE x.state = 'requested';
  SELECT 1 AS emergencies, COUNT(*) AS waiting, COALESCE(SUM(k.due_at <= v_now), 0) AS late
  FROM core.glass_reviewer v JOIN data.glass g ON g.id = v.glass_id AND g.reviewed_at IS NULL LEFT JOIN data.clock k ON k.glass_id = g.id
  WHERE v.post_id = p_post;
  SELECT 1 AS `covers[]`, c.post_id = p_post AS mine, IF(c.post_id = p_post, w.name, v.name) AS name, t.name AS team, c.starts, c.ends, c.starts > core.today() AS to_come
  FROM data.cover c JOIN data.team t ON t.id = c.team_id
  JOIN record.involvement_post_now v ON v.id = c.post_id
  LEFT JOIN data.post a ON a.id = c.away_post_id LEFT JOIN data.account w ON w.id = a.account_id
  WHERE (c.post_id = p_post OR c.away_post_id = p_post) AND c.ended_at IS NULL AND c.ends >= core.today() ORDER BY c.starts, c.id;
  SELECT 1 AS `breaches[]`, e.reference, f.name, b.entry_id AS entry, b.opened_at
  FROM data.breach b
  JOIN data.episode e ON e.id = b.episode_id
  JOIN data.family f ON f.id = e.family_id
  WHERE b.closed_at IS NULL AND b.entry_id IS NOT NULL
    AND b.episode_id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post AND a.scope = 'manage')
  ORDER BY b.opened_at LIMIT 20;
  CALL core.concern_list(p_post);
  SELECT 1 AS `said_no[]`, e.reference, f.name
  FROM record.agreement_waits w
  JOIN data.episode e ON e.id = w.episode_id
  JOIN data.family f ON f.id = e.family_id
  WHERE w.post_id = p_post ORDER BY e.id LIMIT 20;
  SELECT 1 AS `arrived[]`, e.reference, f.name, CAST(u.id AS CHAR) AS arrival
  FROM record.origin_unread u
  JOIN data.episode e ON e.id = u.episode_id
  JOIN data.family f ON f.id = e.family_id
  WHERE u.post_id = p_post ORDER BY u.decided_at, u.id LIMIT 20;
  SELECT 1 AS `unopened[]`, e.reference, f.name, i.starts
  FROM data.involvement i
  JOIN data.episode e ON e.id = i.episode_id AND e.state = 'allocated'
  JOIN data.family f ON f.id = e.family_id
  WHERE i.post_id = p_post AND i.role = 'key_worker' AND i.ended_at IS NULL
    AND e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
  ORDER BY i.starts, e.id;
END
