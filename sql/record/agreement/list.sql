-- outer: casework partner | episode scope=people | read
-- Who agreed to early help, on what authority, for whom, and who told us (told: they themselves when they asked for help, or whoever
-- wrote about them); who is still to be asked; what a manager decided; what may be shared with whom. In whose words
-- and why is for those who lead and manage and the council's staff: what somebody says of an agency is not for its people.
CREATE PROCEDURE record.agreement_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_today DATE DEFAULT core.today();
  DECLARE v_words BOOLEAN DEFAULT record.work_may(p_post, p_episode, 'lead') OR record.work_may(p_post, p_episode, 'manage')
    OR EXISTS (SELECT 1 FROM data.post p JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_post AND g.kind = 'council');
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS standing, record.agreement_standing(p_episode) AS state,
    (SELECT COUNT(*) FROM data.involvement i JOIN data.post p ON p.id = i.post_id JOIN data.agency g ON g.id = p.agency_id AND g.kind <> 'council'
     WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND (i.ends IS NULL OR i.ends >= v_today)) AS shares;
  SELECT 1 AS `answers[]`, a.id, COALESCE(record.work_person(a.by_person_id), a.by_name) AS name, a.answer, COALESCE(k.label, a.authority) AS authority_label,
    COALESCE(h.label, a.how) AS how_label, a.agreed, IF(v_words, a.said, NULL) AS said, a.judged_by,
    IF(v_words, a.judgement, NULL) AS judgement, a.withdrawn, COALESCE(w.label, a.withdrawn_how) AS withdrawn_how_label,
    IF(v_words, a.withdrawn_said, NULL) AS withdrawn_said, record.work_post(a.withdrawn_by_post_id) AS withdrawn_by, record.work_post(a.recorded_by_post_id) AS recorded_by, a.recorded_at,
    COALESCE((SELECT GROUP_CONCAT(record.work_person(s.person_id) ORDER BY s.person_id SEPARATOR ', ') FROM data.agreement_subject s WHERE s.agreement_id = a.id),
      a.for_words) AS whom,
    n.id IS NULL AS past, COALESCE(n.yes, 0) AS yes,
    CASE WHEN q.id IS NULL THEN 'team' WHEN q.agreement = 'self' THEN 'self' WHEN q.kind = 'referral' THEN 'referrer' ELSE 'asker' END AS told
  FROM data.agreement a
  JOIN data.episode e ON e.id = a.episode_id
  LEFT JOIN record.agreement_now n ON n.episode_id = a.episode_id AND n.id = a.id
  LEFT JOIN data.enquiry q ON q.id = a.enquiry_id
  LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'authority' AND k.code = a.authority
  LEFT JOIN data.code h ON h.service_id = e.service_id AND h.list = 'agreed_how' AND h.code = a.how
  LEFT JOIN data.code w ON w.service_id = e.service_id AND w.list = 'agreed_how' AND w.code = a.withdrawn_how
  WHERE a.episode_id = p_episode ORDER BY n.id IS NULL, a.id DESC;
  SELECT 1 AS `unasked[]`, u.name, u.responsibility FROM record.agreement_unasked u
  WHERE u.episode_id = p_episode ORDER BY FIELD(u.responsibility, 'yes', 'unknown', 'no'), u.name, u.person_id;
  SELECT 1 AS `decisions[]`, d.decision, d.ground, IF(v_words, d.reason, NULL) AS reason, record.work_post(d.decided_by_post_id) AS decided_by, d.decided_at
  FROM data.agreement_decision d WHERE d.episode_id = p_episode ORDER BY d.id DESC;
  SELECT 1 AS `again[]`, record.work_person(c.person_id) AS name, core.day_of(c.service_id, c.due_at - INTERVAL 1 SECOND) AS due,
    TIMESTAMPDIFF(YEAR, p.born, core.day_of(c.service_id, c.due_at)) AS years
  FROM data.clock c JOIN data.person p ON p.id = c.person_id
  WHERE c.episode_id = p_episode AND c.kind = 'agreement_again' AND c.met_at IS NULL ORDER BY c.due_at;
  CALL record.sharing_list(p_episode, v_words);
END
