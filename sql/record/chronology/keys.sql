-- What happened on an episode that a post may see: where it is kept, its id, when. Access is decided here only.
CREATE FUNCTION record.chronology_keys(p_post BIGINT, p_episode BIGINT, p_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  p_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_person BIGINT) RETURNS LONGTEXT READS SQL DATA
RETURN (SELECT JSON_ARRAYAGG(JSON_OBJECT('source', t.source, 'id', t.id) ORDER BY t.at DESC, t.source, t.id DESC) FROM (
  SELECT 'entry' AS source, e.id, e.occurred_at AS at FROM data.entry e
  WHERE e.episode_id = p_episode AND (e.state IN ('current', 'retracted') OR (e.state = 'wrong_family' AND FIND_IN_SET('manage', p_scopes)))
    AND e.id IN (SELECT x.entry_id FROM core.entry_access x WHERE x.post_id = p_post AND x.episode_id = p_episode)
    AND (p_person IS NULL OR EXISTS (SELECT 1 FROM data.entry_subject s WHERE s.entry_id = e.id AND s.person_id = p_person))
  UNION ALL
  SELECT 'meeting', m.id, m.starts_at FROM data.meeting m
  WHERE m.episode_id = p_episode AND FIND_IN_SET('minutes', p_scopes) AND p_person IS NULL
  UNION ALL
  SELECT 'review', r.id, core.day_start(ep.service_id, r.held_on) FROM data.review r JOIN data.episode ep ON ep.id = r.episode_id
  WHERE r.episode_id = p_episode AND FIND_IN_SET('plan', p_scopes) AND p_person IS NULL
  UNION ALL
  SELECT 'plan', v.version, core.day_start(ep.service_id, v.agreed_on) FROM data.plan_version v JOIN data.episode ep ON ep.id = v.episode_id
  WHERE v.episode_id = p_episode AND v.what = 'agreed' AND FIND_IN_SET('plan', p_scopes) AND p_person IS NULL
  UNION ALL
  SELECT 'decision', d.id, d.decided_at FROM data.decision d
  WHERE d.episode_id = p_episode AND d.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = d.enquiry_id) AND (FIND_IN_SET('lead', p_scopes) OR FIND_IN_SET('manage', p_scopes)) AND p_person IS NULL
  UNION ALL
  SELECT 'arrived', q.id, q.received_at FROM data.episode ep JOIN data.enquiry q ON q.id = ep.enquiry_id
  WHERE ep.id = p_episode AND record.origin_may(p_post, p_episode) AND p_person IS NULL
  UNION ALL
  SELECT 'assessment', s.version, s.recorded_at FROM data.assessment s
  WHERE s.episode_id = p_episode AND FIND_IN_SET('assessment', p_scopes)
    AND (p_person IS NULL OR EXISTS (SELECT 1 FROM data.child_voice v WHERE v.episode_id = s.episode_id AND v.version = s.version AND v.person_id = p_person))
  UNION ALL
  SELECT 'extension', x.id, COALESCE(x.decided_at, x.asked_at) FROM data.extension x
  WHERE x.episode_id = p_episode AND (FIND_IN_SET('lead', p_scopes) OR FIND_IN_SET('manage', p_scopes)) AND p_person IS NULL
  UNION ALL
  SELECT 'concern', c.id, c.recorded_at FROM data.concern c
  WHERE c.episode_id = p_episode AND (c.post_id = p_post OR FIND_IN_SET('lead', p_scopes) OR FIND_IN_SET('manage', p_scopes)) -- of whoever: it does not say of whom
  UNION ALL
  SELECT 'joined', i.id, i.added_at FROM data.involvement i WHERE i.episode_id = p_episode AND p_person IS NULL
  UNION ALL
  SELECT 'left', i.id, COALESCE(i.ended_at, core.day_start(ep.service_id, i.ends + INTERVAL 1 DAY)) FROM data.involvement i JOIN data.episode ep ON ep.id = i.episode_id
  WHERE i.episode_id = p_episode AND (i.ended_at IS NOT NULL OR i.ends < core.today()) AND p_person IS NULL
    AND NOT EXISTS (SELECT 1 FROM data.involvement n WHERE n.episode_id = i.episode_id AND n.post_id = i.post_id AND n.id > i.id AND n.added_at = i.ended_at)
  UNION ALL
  SELECT 'opened', ep.id, ep.opened_at FROM data.episode ep WHERE ep.id = p_episode AND ep.opened_at IS NOT NULL AND p_person IS NULL
  UNION ALL
  SELECT 'closed', ep.id, ep.closed_at FROM data.episode ep WHERE ep.id = p_episode AND ep.closed_at IS NOT NULL AND p_person IS NULL) t
  WHERE p_kind IS NULL OR t.source = p_kind OR (p_kind = 'decision' AND t.source = 'arrived') OR (p_kind = 'team' AND t.source IN ('joined', 'left')))
