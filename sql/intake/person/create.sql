-- Each person of the enquiry becomes a person of the record: the one of this family that the officer
-- chose, or a new one. Who is known in another family is a new row of this one, linked; only what the enquiry says enters it.
-- A baby without a first name is called so until there is one; it sounds like nobody, so that no two are alike by it.
CREATE PROCEDURE intake.person_create(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  DECLARE v_place INT;
  DECLARE v_person BIGINT;
  DECLARE v_end TINYINT DEFAULT 0;
  DECLARE v_places CURSOR FOR
    SELECT i.place, (SELECT MAX(c.person_id) FROM data.match_choice c WHERE c.enquiry_id = i.enquiry_id AND c.place = i.place AND c.choice = 'same')
    FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry ORDER BY i.place;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_end = 1;
  OPEN v_places;
  each_place: LOOP
    FETCH v_places INTO v_place, v_person;
    IF v_end THEN
      LEAVE each_place;
    END IF;
    IF v_person IS NOT NULL THEN
      INSERT INTO data.enquiry_became (enquiry_id, place, person_id, known) VALUES (p_enquiry, v_place, v_person, 1);
    ELSE
      INSERT INTO data.person (service_id, born, due, born_precision, sex, first_language, interpreter, school, source_enquiry_id)
      SELECT e.service_id,
        COALESCE(i.born, IF(i.age REGEXP '^[0-9]{1,3}$', core.today() - INTERVAL CAST(i.age AS UNSIGNED) YEAR, NULL)), i.due,
        IF(i.born IS NULL AND i.age IS NOT NULL, 'estimated', 'exact'), i.sex, i.first_language, i.interpreter, i.school, e.id
      FROM data.enquiry_person i JOIN data.enquiry e ON e.id = i.enquiry_id WHERE i.enquiry_id = p_enquiry AND i.place = v_place;
      SET v_person = LAST_INSERT_ID();
      INSERT INTO data.person_name (person_id, first_name, last_name, known_as, sound_first, sound_last)
      SELECT v_person, IF(i.first_name = '' AND i.born IS NULL AND i.due IS NOT NULL, 'Unborn baby', i.first_name), i.last_name, i.known_as, i.sound_first, i.sound_last
      FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry AND i.place = v_place;
      INSERT INTO data.enquiry_became (enquiry_id, place, person_id, known) VALUES (p_enquiry, v_place, v_person, 0);
    END IF;
    INSERT INTO data.identity_link (other_person_id, person_id, enquiry_id, linked_by_post_id, linked_at)
    SELECT c.person_id, v_person, p_enquiry, p_post, core.now() FROM data.match_choice c
    WHERE c.enquiry_id = p_enquiry AND c.place = v_place AND c.choice = 'elsewhere' AND c.person_id <> v_person
    ON DUPLICATE KEY UPDATE undone_at = NULL;
  END LOOP;
  CLOSE v_places;
END
