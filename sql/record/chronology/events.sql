-- The events that keys name, from one place to another, each with what it was.
CREATE PROCEDURE record.chronology_events(IN p_post BIGINT, IN p_episode BIGINT, IN p_keys LONGTEXT, IN p_from INT, IN p_to INT)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT e.service_id FROM data.episode e WHERE e.id = p_episode);
  SELECT 1 AS `events[]`, k.source, k.id, e.kind, COALESCE(e.kind_label, e.kind) AS kind_label,
    COALESCE(e.occurred_at, m.starts_at, d.decided_at, COALESCE(x.decided_at, x.asked_at), c.recorded_at, q.received_at, s.recorded_at, j.added_at, COALESCE(l.ended_at, core.day_start(v_service, l.ends + INTERVAL 1 DAY)), IF(k.source = 'opened', ep.opened_at, NULL), IF(k.source = 'closed', ep.closed_at, NULL)) AS at,
    COALESCE(r.held_on, v.agreed_on, IF(e.occurred_precision <> 'minute', core.day_of(v_service, e.occurred_at), NULL), IF(l.ended_at IS NULL, l.ends, NULL)) AS day,
    e.occurred_precision AS `precision`,
    COALESCE(e.recorded_at, r.recorded_at, v.recorded_at, m.minuted_at) AS recorded_at,
    COALESCE(CONCAT(e.author, ', ', e.agency), record.work_post(COALESCE(r.post_id, s.post_id, v.post_id, d.decided_by_post_id, x.decided_by_post_id, x.asked_by_post_id, c.post_id, j.post_id, l.post_id,
      m.minuted_by_post_id, m.added_by_post_id, IF(k.source = 'closed', ep.closed_by_post_id, NULL)))) AS who,
    COALESCE(IF(e.state = 'wrong_family', NULL, e.said), r.summary, m.minutes, d.reason, x.reason, c.said, v.agreed_words) AS said,
    e.nature, e.audience, e.in_confidence, e.family_may_see, COALESCE(e.state, m.state, x.state) AS state, e.state_reason, e.state_by, e.state_at, e.supersedes_id, e.subjects, e.present, e.source AS told_by,
    IF(e.supersedes_id IS NULL AND e.hours >= 48, e.hours DIV 24, NULL) AS late_days,
    w.names AS readers,
    m.kind AS meeting_kind, m.decisions, v.version AS plan_version, v.agreed_by, d.outcome,
    IF(d.outcome = 'already_open' AND record.origin_may(p_post, p_episode), CAST(d.id AS CHAR), NULL) AS arrival, x.until_day, x.decided_reason, IF(x.decided_by_post_id IS NULL, NULL, record.work_post(x.asked_by_post_id)) AS asked_by, c.told_whom, c.told_at,
    s.version AS assessment_version, q.kind AS arrived_kind, q.channel AS arrived_channel, COALESCE(record.work_post(q.referrer_post_id), CONCAT_WS(', ', qc.name, qc.agency)) AS sender,
    COALESCE(j.role, l.role) AS role, ep.closure_reason
  FROM (SELECT t.place, CONVERT(t.source USING ascii) COLLATE ascii_bin AS source, record.number_of(t.id) AS id
        FROM JSON_TABLE(p_keys, '$[*]' COLUMNS (place FOR ORDINALITY, source LONGTEXT PATH '$.source', id LONGTEXT PATH '$.id')) t
        WHERE t.place > p_from AND t.place <= p_to) k
  LEFT JOIN record.entry_row e ON k.source = 'entry' AND e.episode_id = p_episode AND e.id = k.id
  LEFT JOIN (
    SELECT v.entry_id, GROUP_CONCAT(a.name, ', ', g.name ORDER BY a.name, g.name SEPARATOR '\n') AS names
    FROM (SELECT DISTINCT x.entry_id, x.post_id FROM core.entry_access x WHERE x.episode_id = p_episode) v
    STRAIGHT_JOIN data.post p ON p.id = v.post_id AND p.ends IS NULL
    STRAIGHT_JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
    STRAIGHT_JOIN data.agency g ON g.id = p.agency_id
    GROUP BY v.entry_id) w ON k.source = 'entry' AND w.entry_id = k.id
  LEFT JOIN data.meeting m ON k.source = 'meeting' AND m.episode_id = p_episode AND m.id = k.id
  LEFT JOIN data.review r ON k.source = 'review' AND r.episode_id = p_episode AND r.id = k.id
  LEFT JOIN data.plan_version v ON k.source = 'plan' AND v.episode_id = p_episode AND v.version = k.id
  LEFT JOIN data.decision d ON k.source = 'decision' AND d.id = k.id
  LEFT JOIN data.assessment s ON k.source = 'assessment' AND s.episode_id = p_episode AND s.version = k.id
  LEFT JOIN data.enquiry q ON k.source = 'arrived' AND q.id = k.id
  LEFT JOIN data.enquiry_caller qc ON qc.enquiry_id = q.id
  LEFT JOIN data.extension x ON k.source = 'extension' AND x.episode_id = p_episode AND x.id = k.id
  LEFT JOIN data.concern c ON k.source = 'concern' AND c.episode_id = p_episode AND c.id = k.id
  LEFT JOIN data.involvement j ON k.source = 'joined' AND j.episode_id = p_episode AND j.id = k.id
  LEFT JOIN data.involvement l ON k.source = 'left' AND l.episode_id = p_episode AND l.id = k.id
  LEFT JOIN data.episode ep ON k.source IN ('opened', 'closed') AND ep.id = p_episode
  ORDER BY k.place;
END
