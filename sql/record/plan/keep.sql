-- Moves the plan's version on and keeps the plan as it now is. One statement reads it all, with locks, so
-- that two changes at once are both in the later version. p_what: 'changed' or 'agreed'.
CREATE PROCEDURE record.plan_keep(IN p_post BIGINT, IN p_episode BIGINT, IN p_what VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.plan_version (episode_id, version, what, content, agreed_by, agreed_how, agreed_on, agreed_words, post_id, recorded_at)
  SELECT l.episode_id, l.version, p_what,
    JSON_OBJECT(
      'needs', JSON_COMPACT(COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('id', n.id, 'need', n.need, 'outcome', n.outcome,
          'measure', n.measure, 'state', n.state) ORDER BY n.place, n.id)
        FROM data.plan_need n WHERE n.episode_id = p_episode), '[]')),
      'actions', JSON_COMPACT(COALESCE((SELECT JSON_ARRAYAGG(JSON_OBJECT('id', a.id, 'need', a.need_id, 'what', a.what,
          'who', COALESCE(record.work_post(a.who_post_id), record.work_person(a.who_person_id)),
          'whom', record.work_person(a.for_person_id), 'due', a.due, 'state', a.state) ORDER BY a.due, a.id)
        FROM data.action a WHERE a.episode_id = p_episode), '[]'))),
    IF(p_what = 'agreed', l.agreed_by, NULL), IF(p_what = 'agreed', l.agreed_how, NULL),
    IF(p_what = 'agreed', l.agreed_on, NULL), IF(p_what = 'agreed', l.agreed_words, NULL), p_post, core.now()
  FROM data.plan l WHERE l.episode_id = p_episode;
END
