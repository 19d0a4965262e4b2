-- Each key worker of a team (NULL: of the manager's own and of those that they cover for) with open families, those in the highest need, and reviews due soon: counting
-- only families that the reader may manage, so that a count never tells of another.
CREATE PROCEDURE record.allocation_caseload(IN p_post BIGINT, IN p_team INT, IN p_family BIGINT)
BEGIN
  DECLARE v_soon DATETIME;
  SET v_soon = core.now() + INTERVAL 14 DAY;
  SELECT 1 AS `workers[]`, w.value, w.label, w.title, w.open, w.need, w.reviews, w.current,
    CONCAT(w.title, '. Families: ', w.open, IF(w.open = 0, '', CONCAT(' (', w.need, ')')), '. Reviews due within two weeks: ', w.reviews) AS hint
  FROM (
    SELECT p.id AS value, p.name AS label, p.title,
      (SELECT COUNT(DISTINCT i.episode_id) FROM data.involvement i JOIN data.episode e ON e.id = i.episode_id AND e.state <> 'closed'
       JOIN core.access_now a ON a.episode_id = i.episode_id AND a.post_id = p_post AND a.scope = 'manage'
       WHERE i.post_id = p.id AND i.role = 'key_worker' AND i.ended_at IS NULL) AS open,
      COALESCE((SELECT GROUP_CONCAT(n.label, ': ', n.number ORDER BY n.place SEPARATOR ', ') FROM
        (SELECT i.post_id, COALESCE(k.label, 'no level yet') AS label, COUNT(DISTINCT e.id) AS number, COALESCE(MIN(k.place), 99) AS place
         FROM data.involvement i JOIN data.episode e ON e.id = i.episode_id AND e.state <> 'closed'
         JOIN core.access_now a ON a.episode_id = i.episode_id AND a.post_id = p_post AND a.scope = 'manage'
         LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
         WHERE i.role = 'key_worker' AND i.ended_at IS NULL
         GROUP BY i.post_id, COALESCE(k.label, 'no level yet')) n WHERE n.post_id = p.id), '') AS need,
      (SELECT COUNT(*) FROM data.clock c
       JOIN data.involvement i ON i.episode_id = c.episode_id AND i.role = 'key_worker' AND i.ended_at IS NULL
       JOIN core.access_now a ON a.episode_id = c.episode_id AND a.post_id = p_post AND a.scope = 'manage'
       WHERE i.post_id = p.id AND c.kind = 'review' AND c.met_at IS NULL AND c.due_at <= v_soon) AS reviews,
      EXISTS (SELECT 1 FROM data.involvement i JOIN data.episode e ON e.id = i.episode_id
              WHERE i.post_id = p.id AND e.family_id = p_family AND e.state <> 'closed' AND i.role = 'key_worker' AND i.ended_at IS NULL) AS current
    FROM record.involvement_post_now p
    WHERE (p.team_id = p_team OR (p_team IS NULL AND (p.team_id = (SELECT m.team_id FROM data.post m WHERE m.id = p_post)
        OR p.team_id IN (SELECT v.team_id FROM core.cover_now v WHERE v.post_id = p_post))))
      AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'key_worker')
      AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = p_family AND c.ended_at IS NULL)) w
  ORDER BY w.open, w.label, w.value;
END
