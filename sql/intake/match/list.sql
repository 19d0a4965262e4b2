-- Persons of the record that may be a person of this enquiry, likeliest first, with the reasons; never one
-- that the reader must not find. Nothing is merged by it.
CREATE PROCEDURE intake.match_list(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS `matches[]`, x.place, x.person_id AS person, x.first_name, x.last_name, x.known_as, x.born, x.due, x.asked_name,
    x.by_name, x.by_born, x.by_phone, x.by_address, x.by_postcode, x.by_due, c.choice,
    (SELECT f.name FROM data.family_member m JOIN data.family f ON f.id = m.family_id WHERE m.person_id = x.person_id LIMIT 1) AS family,
    (SELECT COUNT(*) FROM data.family_member m JOIN data.episode s ON s.family_id = m.family_id WHERE m.person_id = x.person_id) AS episodes,
    EXISTS (SELECT 1 FROM data.family_member m JOIN data.episode s ON s.family_id = m.family_id WHERE m.person_id = x.person_id AND s.state <> 'closed') AS open,
    (SELECT t.name FROM data.family_member m JOIN data.episode s ON s.family_id = m.family_id JOIN data.team t ON t.id = s.team_id
     WHERE m.person_id = x.person_id ORDER BY s.state <> 'closed' DESC, s.id DESC LIMIT 1) AS team,
    (SELECT s.ends FROM data.family_member m JOIN data.episode s ON s.family_id = m.family_id
     WHERE m.person_id = x.person_id ORDER BY s.id DESC LIMIT 1) AS last_ended
  FROM (
    SELECT t.enquiry_id, t.place, t.person_id, n.first_name, n.last_name, n.known_as, q.born, q.due,
      TRIM(CONCAT(IF(i.first_name = '' AND i.due IS NOT NULL, 'Unborn baby', i.first_name), ' ', i.last_name)) AS asked_name,
      EXISTS (SELECT 1 FROM data.person_name o WHERE o.person_id = q.id
              AND ((o.sound_first = i.sound_first AND o.sound_last = i.sound_last) OR (o.sound_first = i.sound_last AND o.sound_last = i.sound_first))) AS by_name,
      COALESCE(q.born = i.born, 0) AS by_born,
      EXISTS (SELECT 1 FROM data.safe_contact s LEFT JOIN data.enquiry_safe_contact k ON k.enquiry_id = i.enquiry_id AND k.place = 0 AND i.asker = 1
              WHERE s.person_id = q.id AND s.phone = COALESCE(k.phone, i.phone)) AS by_phone,
      EXISTS (SELECT 1 FROM core.address_findable s WHERE s.person_id = q.id AND s.postcode = COALESCE(i.postcode, e.postcode)
              AND REGEXP_REPLACE(s.address, '[^\\p{L}\\p{N}]', '') = REGEXP_REPLACE(i.address, '[^\\p{L}\\p{N}]', '')) AS by_address,
      EXISTS (SELECT 1 FROM core.address_findable s WHERE s.person_id = q.id AND s.postcode = COALESCE(i.postcode, e.postcode)) AS by_postcode,
      COALESCE(q.born IS NULL AND q.due BETWEEN COALESCE(i.due, i.born) - INTERVAL 42 DAY AND COALESCE(i.due, i.born) + INTERVAL 42 DAY, 0) AS by_due
    FROM core.match_shown t
    JOIN data.enquiry e ON e.id = t.enquiry_id
    JOIN data.enquiry_person i ON i.enquiry_id = t.enquiry_id AND i.place = t.place
    JOIN data.person q ON q.id = t.person_id
    JOIN data.person_name n ON n.person_id = q.id AND n.id = (SELECT MAX(l.id) FROM data.person_name l WHERE l.person_id = q.id AND l.ends IS NULL)
    WHERE t.enquiry_id = p_enquiry
      AND t.post_id = p_post) x
  LEFT JOIN data.match_choice c ON c.enquiry_id = x.enquiry_id AND c.place = x.place AND c.person_id = x.person_id
  ORDER BY x.place, x.by_name * 2 + x.by_born * 2 + x.by_phone * 2 + x.by_address + x.by_postcode + x.by_due DESC, x.person_id
  LIMIT 60;
END
