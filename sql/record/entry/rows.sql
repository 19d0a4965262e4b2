-- Shows entries (ids, comma separated, which the caller has found the post may see), latest first,
-- and remembers that the post was shown them.
CREATE PROCEDURE record.entry_rows(IN p_post BIGINT, IN p_episode BIGINT, IN p_ids TEXT CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT DEFAULT (SELECT e.service_id FROM data.episode e WHERE e.id = p_episode);
  SET v_scopes = record.family_scopes(p_post, p_episode);
  CALL record.entry_seen_add(p_post, p_episode, p_ids);
  SELECT 1 AS `entries[]`, e.id, e.kind, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at, core.day_of(v_service, e.occurred_at) AS occurred_day,
    e.occurred_precision AS `precision`, e.recorded_at, e.author, e.agency, e.source, e.present, e.said, e.nature, e.audience,
    e.in_confidence, e.family_may_see, e.state, e.state_reason, e.state_by, e.state_at, e.supersedes_id, e.superseded_by, e.subjects,
    IF(e.supersedes_id IS NULL AND e.hours >= 48, e.hours DIV 24, NULL) AS late_days,
    e.post_id = p_post AS mine,
    e.post_id = p_post OR FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('manage', v_scopes) AS may_change,
    r.names AS readers
  FROM record.entry_row e
  LEFT JOIN (
    SELECT v.entry_id, GROUP_CONCAT(a.name, ', ', g.name ORDER BY a.name, g.name SEPARATOR '\n') AS names
    FROM (SELECT DISTINCT x.entry_id, x.post_id FROM core.entry_access x WHERE x.episode_id = p_episode AND FIND_IN_SET(x.entry_id, p_ids)) v
    STRAIGHT_JOIN data.post p ON p.id = v.post_id AND p.ends IS NULL
    STRAIGHT_JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
    STRAIGHT_JOIN data.agency g ON g.id = p.agency_id
    GROUP BY v.entry_id) r ON r.entry_id = e.id
  WHERE e.episode_id = p_episode AND FIND_IN_SET(e.id, p_ids)
  ORDER BY e.occurred_at DESC, e.id DESC;
END
