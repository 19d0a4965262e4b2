-- What each adult said of sharing with each agency, the refusals that stand first. p_words: in their words, and with a manager's reasons.
CREATE PROCEDURE record.sharing_list(IN p_episode BIGINT, IN p_words BOOLEAN)
BEGIN
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS `sharing[]`, d.id, COALESCE(record.work_person(d.by_person_id), d.by_name) AS name, d.agency_name AS agency, d.agency_id IS NULL AS outside,
    d.answer, d.everything, d.starts, d.ends, IF(p_words, d.said, NULL) AS said, record.work_post(d.recorded_by_post_id) AS recorded_by, d.recorded_at,
    d.override_ground, IF(p_words, d.override_reason, NULL) AS override_reason, d.override_until, record.work_post(d.override_by_post_id) AS override_by, d.override_at,
    d.replaced_at IS NOT NULL OR d.ends < v_today AS past,
    d.override_at IS NOT NULL AND (d.override_until IS NULL OR d.override_until >= v_today) AS overridden,
    MAX(s.scope = 'plan') AS plan, MAX(s.scope = 'actions') AS actions, MAX(s.scope = 'minutes') AS minutes, MAX(s.scope = 'entries') AS entries,
    MAX(s.scope = 'assessment') AS assessment, MAX(s.scope = 'people') AS people, MAX(s.scope = 'address') AS address, MAX(s.scope = 'safe_contact') AS safe_contact
  FROM data.sharing_decision d LEFT JOIN data.sharing_scope s ON s.decision_id = d.id
  WHERE d.episode_id = p_episode
  GROUP BY d.id
  ORDER BY past, d.answer = 'refused' DESC, d.agency_name, d.id DESC;
END
