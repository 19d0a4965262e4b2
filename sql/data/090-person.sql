-- A person's row is the person as one family's record knows them: names, birth, language, school. Nothing of it can
-- show in another family, because no row is in two. That two rows are one human is a link, and only a link.

ALTER TABLE data.identity_link
  CHANGE survivor_id other_person_id BIGINT NOT NULL COMMENT 'the row that was there first',
  DROP COLUMN proposed_by_post_id,
  DROP COLUMN approved_by_post_id,
  ADD COLUMN enquiry_id BIGINT NULL COMMENT 'on whose screening an officer said so',
  ADD COLUMN linked_by_post_id BIGINT NULL,
  ADD COLUMN undone_by_post_id BIGINT NULL,
  ADD KEY (person_id);

ALTER TABLE data.match_choice MODIFY choice ENUM('same','elsewhere','not_same') NOT NULL
  COMMENT 'same: and of that family; elsewhere: the same human, in another family';

-- Who was put into several families becomes one row in each. The first family keeps the row. The others begin with what
-- the enquiry said that brought the person into them, not with what the first family knows.
CREATE TEMPORARY TABLE data.person_split (
  person_id BIGINT NOT NULL,
  family_id BIGINT NOT NULL,
  new_id BIGINT NOT NULL,
  enquiry_id BIGINT NULL,
  place INT NULL,
  PRIMARY KEY (family_id, person_id)
);
INSERT INTO data.person_split (person_id, family_id, new_id)
SELECT x.person_id, x.family_id, (SELECT MAX(p.id) FROM data.person p) + ROW_NUMBER() OVER (ORDER BY x.person_id, x.family_id)
FROM (SELECT DISTINCT m.person_id, m.family_id FROM data.family_member m) x
WHERE x.family_id > (SELECT MIN(f.family_id) FROM data.family_member f WHERE f.person_id = x.person_id);
UPDATE data.person_split s
JOIN data.episode e ON e.family_id = s.family_id
JOIN data.enquiry_became b ON b.enquiry_id = e.enquiry_id AND b.person_id = s.person_id
SET s.enquiry_id = b.enquiry_id, s.place = b.place;

INSERT INTO data.person (id, service_id, born, due, born_precision, pregnancy_ended, died, sex, first_language, interpreter, school, source_enquiry_id)
SELECT s.new_id, p.service_id, p.born, p.due, p.born_precision, p.pregnancy_ended, p.died, i.sex, i.first_language, i.interpreter, i.school, s.enquiry_id
FROM data.person_split s
JOIN data.person p ON p.id = s.person_id
LEFT JOIN data.enquiry_person i ON i.enquiry_id = s.enquiry_id AND i.place = s.place;
INSERT INTO data.person_name (person_id, first_name, last_name, known_as, sound_first, sound_last)
SELECT s.new_id, COALESCE(i.first_name, n.first_name), COALESCE(i.last_name, n.last_name), IF(i.place IS NULL, n.known_as, i.known_as),
  COALESCE(i.sound_first, n.sound_first), COALESCE(i.sound_last, n.sound_last)
FROM data.person_split s
JOIN data.person_name n ON n.person_id = s.person_id AND n.ends IS NULL
LEFT JOIN data.enquiry_person i ON i.enquiry_id = s.enquiry_id AND i.place = s.place;

UPDATE data.match_choice c JOIN data.episode e ON e.enquiry_id = c.enquiry_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = c.person_id SET c.choice = 'elsewhere' WHERE c.choice = 'same';
UPDATE data.enquiry_became b JOIN data.episode e ON e.enquiry_id = b.enquiry_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = b.person_id SET b.person_id = s.new_id, b.known = 0;
UPDATE data.family_member m JOIN data.person_split s ON s.family_id = m.family_id AND s.person_id = m.person_id SET m.person_id = s.new_id;
UPDATE data.relationship r JOIN data.episode e ON e.id = r.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = r.person_id SET r.person_id = s.new_id;
UPDATE data.relationship r JOIN data.episode e ON e.id = r.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = r.other_person_id SET r.other_person_id = s.new_id;
UPDATE data.address_stay a JOIN data.episode e ON e.id = a.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = a.person_id SET a.person_id = s.new_id;
UPDATE data.safe_contact c JOIN data.episode e ON e.id = c.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = c.person_id SET c.person_id = s.new_id;
UPDATE data.agreement a JOIN data.episode e ON e.id = a.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = a.by_person_id SET a.by_person_id = s.new_id;
UPDATE data.entry_subject t JOIN data.entry n ON n.id = t.entry_id JOIN data.episode e ON e.id = n.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = t.person_id SET t.person_id = s.new_id;
UPDATE data.child_voice v JOIN data.episode e ON e.id = v.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = v.person_id SET v.person_id = s.new_id;
UPDATE data.action a JOIN data.episode e ON e.id = a.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = a.who_person_id SET a.who_person_id = s.new_id;
UPDATE data.action a JOIN data.episode e ON e.id = a.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = a.for_person_id SET a.for_person_id = s.new_id;
UPDATE data.attendance t JOIN data.meeting g ON g.id = t.meeting_id JOIN data.episode e ON e.id = g.episode_id
JOIN data.person_split s ON s.family_id = e.family_id AND s.person_id = t.person_id SET t.person_id = s.new_id;
INSERT INTO data.identity_link (other_person_id, person_id, enquiry_id)
SELECT s.person_id, s.new_id, s.enquiry_id FROM data.person_split s;
DROP TEMPORARY TABLE data.person_split;

-- What the rest stands on is not left to the procedures: for a family, a person of another is not there.
DELIMITER ;;
CREATE DEFINER='core_definer'@'localhost' TRIGGER data.family_member_one_family BEFORE INSERT ON data.family_member FOR EACH ROW
IF EXISTS (SELECT 1 FROM data.family_member m WHERE m.person_id = NEW.person_id AND m.family_id <> NEW.family_id) THEN
  SIGNAL SQLSTATE '45404';
END IF;;
DELIMITER ;
