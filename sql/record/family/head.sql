-- What every page of a record begins with: the family, how it stands, what the reader may see,
-- and warnings for those who visit. A manager who has not said yet why they read it sees where they could go.
CREATE PROCEDURE record.family_head(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_reads_only TINYINT DEFAULT record.work_reads_only(p_post, p_episode);
  SET v_scopes = record.family_scopes(p_post, p_episode);
  IF FIND_IN_SET('manage', v_scopes) AND NOT FIND_IN_SET('lead', v_scopes) THEN
    SET v_scopes = (SELECT GROUP_CONCAT(s.scope) FROM data.role_scope s WHERE s.role = 'manager');
  END IF;
  SELECT 1 AS family, e.reference, f.name, e.state, e.state = 'closed' AS closed, e.version, e.starts, e.opened_at, e.ends, e.closed_at,
    e.level_of_need, COALESCE(n.label, e.level_of_need) AS level_of_need_label, e.level_of_support, COALESCE(s.label, e.level_of_support) AS level_of_support_label,
    t.name AS team, f.restricted, IF(FIND_IN_SET('lead', v_scopes), record.agreement_standing(e.id), NULL) AS standing,
    (SELECT a.name FROM data.involvement i JOIN data.post p ON p.id = i.post_id JOIN data.account a ON a.id = p.account_id
     WHERE i.episode_id = e.id AND i.role = 'key_worker' AND (i.ended_at IS NULL OR e.state = 'closed') ORDER BY i.id DESC LIMIT 1) AS key_worker
  FROM data.episode e
  JOIN data.family f ON f.id = e.family_id
  JOIN data.team t ON t.id = e.team_id
  LEFT JOIN data.code n ON n.service_id = e.service_id AND n.list = 'level_of_need' AND n.code = e.level_of_need
  LEFT JOIN data.code s ON s.service_id = e.service_id AND s.list = 'level_of_support' AND s.code = e.level_of_support
  WHERE e.id = p_episode;
  SELECT 1 AS may, FIND_IN_SET('plan', v_scopes) > 0 AS plan, FIND_IN_SET('actions', v_scopes) > 0 AS actions,
    FIND_IN_SET('minutes', v_scopes) > 0 AS minutes, FIND_IN_SET('entries', v_scopes) > 0 AS entries,
    FIND_IN_SET('assessment', v_scopes) > 0 AS assessment, FIND_IN_SET('people', v_scopes) > 0 AS people,
    FIND_IN_SET('address', v_scopes) > 0 AS address, FIND_IN_SET('safe_contact', v_scopes) > 0 AS safe_contact,
    FIND_IN_SET('lead', v_scopes) > 0 AS lead, FIND_IN_SET('manage', v_scopes) > 0 AS manage,
    FIND_IN_SET('lead', v_scopes) > 0 AND e.state <> 'closed' AS work, v_reads_only AS reads_only, e.state <> 'closed' AND NOT v_reads_only AS `write`,
    record.origin_may(p_post, p_episode) AS origin
  FROM data.episode e WHERE e.id = p_episode;
  SELECT 1 AS `warnings[]`, w.id, w.said, w.review_by, w.confirmed
  FROM data.warning w
  WHERE w.episode_id = p_episode AND w.ended_at IS NULL
    AND (FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('address', v_scopes)
      OR EXISTS (SELECT 1 FROM data.post p JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_post AND g.kind = 'council'))
  ORDER BY w.id;
  SELECT 1 AS untold, COUNT(*) AS number FROM data.concern c
  WHERE c.episode_id = p_episode AND c.told_whom IS NULL AND (c.post_id = p_post OR FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('manage', v_scopes));
  IF v_reads_only THEN
    SELECT 1 AS glass, MAX(g.until_at) AS ends FROM data.glass g
    WHERE g.post_id = p_post AND g.episode_id = p_episode AND g.state = 'opened' AND g.until_at > core.now();
  END IF;
END
