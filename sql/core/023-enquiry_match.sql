-- Persons of the record that may be a person of an enquiry: one row a pair. Alike in sound of both names
-- (either way round) with no birth date against it; same birth date and one name alike; same postcode of an
-- address that is not confidential and first name alike; same telephone number and one name alike; born about when a baby of that surname was due.
-- A name that is not there is like no other. Shows everything: whoever reads it takes out what a reader may not
-- see (core.person_hidden).
CREATE VIEW core.enquiry_match AS
SELECT i.enquiry_id, i.place, n.person_id
FROM data.enquiry_person i
JOIN data.person_name n ON n.sound_last = i.sound_last AND n.sound_first = i.sound_first
JOIN data.person q ON q.id = n.person_id
WHERE i.last_name <> '' AND i.first_name <> '' AND (i.born IS NULL OR q.born IS NULL OR i.born = q.born)
UNION
SELECT i.enquiry_id, i.place, n.person_id
FROM data.enquiry_person i
JOIN data.person_name n ON n.sound_last = i.sound_first AND n.sound_first = i.sound_last
JOIN data.person q ON q.id = n.person_id
WHERE i.last_name <> '' AND i.first_name <> '' AND i.born = q.born
UNION
SELECT i.enquiry_id, i.place, q.id
FROM data.enquiry_person i
JOIN data.enquiry e ON e.id = i.enquiry_id
JOIN data.person q ON q.service_id = e.service_id AND q.born = i.born
JOIN data.person_name n ON n.person_id = q.id
  AND ((n.sound_first = i.sound_first AND i.sound_first <> '') OR (n.sound_last = i.sound_last AND i.sound_last <> ''))
UNION
SELECT i.enquiry_id, i.place, n.person_id
FROM data.enquiry_person i
JOIN data.enquiry e ON e.id = i.enquiry_id
JOIN core.address_findable s ON s.postcode = COALESCE(i.postcode, e.postcode)
JOIN data.person_name n ON n.person_id = s.person_id AND n.sound_first = i.sound_first AND i.sound_first <> ''
UNION
SELECT i.enquiry_id, i.place, q.id
FROM data.enquiry_person i
JOIN data.enquiry e ON e.id = i.enquiry_id
JOIN data.person q ON q.service_id = e.service_id AND q.born IS NULL
  AND q.due BETWEEN COALESCE(i.due, i.born) - INTERVAL 42 DAY AND COALESCE(i.due, i.born) + INTERVAL 42 DAY
JOIN data.person_name n ON n.person_id = q.id AND n.sound_last = i.sound_last AND i.sound_last <> ''
UNION
SELECT i.enquiry_id, i.place, s.person_id
FROM data.enquiry_person i
JOIN data.enquiry e ON e.id = i.enquiry_id
LEFT JOIN data.enquiry_safe_contact c ON c.enquiry_id = i.enquiry_id AND c.place = 0 AND i.asker = 1
JOIN data.safe_contact s ON s.phone = COALESCE(c.phone, i.phone)
JOIN data.person q ON q.id = s.person_id AND q.service_id = e.service_id
JOIN data.person_name n ON n.person_id = q.id
  AND ((n.sound_first = i.sound_first AND i.sound_first <> '') OR (n.sound_last = i.sound_last AND i.sound_last <> ''))
