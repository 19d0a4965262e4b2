-- outer: casework partner | episode scope=people | read
-- One person: names with their dates, relationships; addresses and safe contact by their own scopes.
CREATE PROCEDURE record.person_show(IN p_post BIGINT, IN p_episode BIGINT, IN p_person BIGINT)
BEGIN
  CALL record.person_need(p_episode, p_person);
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS person, p.id, p.name, p.known_as, m.role, p.born, p.born_precision, IF(p.born IS NULL, p.due, NULL) AS due, p.unborn, p.pregnancy_ended, p.died, p.sex,
    p.first_language, p.interpreter, p.school, IF(p.died IS NULL, TIMESTAMPDIFF(YEAR, p.born, core.today()), NULL) AS years
  FROM record.person_now p
  JOIN data.episode e ON e.id = p_episode
  JOIN data.family_member m ON m.family_id = e.family_id AND m.person_id = p.id AND (m.ends IS NULL OR m.ends >= core.today())
  WHERE p.id = p_person;
  SELECT 1 AS `names[]`, n.first_name, n.last_name, n.known_as, n.starts, n.ends FROM data.person_name n
  WHERE n.person_id = p_person AND n.ends IS NOT NULL ORDER BY n.ends DESC, n.id DESC;
  CALL record.relationship_list(p_episode);
  IF record.work_may(p_post, p_episode, 'address') THEN
    SELECT 1 AS `stays[]`, s.id, s.kind, COALESCE(k.label, s.kind) AS kind_label, s.address, s.postcode, s.confidential, s.starts, s.ends,
      (s.ends IS NULL OR s.ends >= core.today()) AS now
    FROM data.address_stay s JOIN data.episode e ON e.id = s.episode_id
    LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'address_kind' AND k.code = s.kind
    WHERE s.episode_id = p_episode AND s.person_id = p_person ORDER BY s.ends IS NULL DESC, s.starts DESC, s.id DESC;
  END IF;
  IF record.work_may(p_post, p_episode, 'safe_contact') THEN
    SELECT 1 AS safe, s.by_phone, s.by_text, s.by_email, s.by_letter, s.by_trusted_person, s.they_will, s.by_none,
      s.phone, s.email, s.letter_address, s.voicemail, s.name_to_use, s.times, s.must_not_know, s.other, s.confirmed
    FROM record.safecontact_now s WHERE s.episode_id = p_episode AND s.person_id = p_person;
  END IF;
  -- Other records of the same human, that the reader manages or may see the people of.
  SELECT DISTINCT 1 AS `elsewhere[]`, x.reference, f.name AS family, o.other_person_id AS other
  FROM core.person_same o
  JOIN data.family_member m ON m.person_id = o.other_person_id
  JOIN data.family f ON f.id = m.family_id
  JOIN data.episode x ON x.family_id = f.id
  JOIN core.access_now a ON a.episode_id = x.id AND a.post_id = p_post AND a.scope IN ('people', 'manage')
  WHERE o.person_id = p_person ORDER BY x.starts DESC, x.id DESC;
END
