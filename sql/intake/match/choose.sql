-- outer: casework | enquiry role=contact_officer | write
-- The officer says of one shown match whether it is the same person: 'same' and of that family, whose record the enquiry
-- will join, or 'elsewhere', in another family. A person of the enquiry is at most one person of the family, and nobody
-- is two persons of the enquiry: choosing another takes the first choice back.
CREATE PROCEDURE intake.match_choose(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_place VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_person VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_choice VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_place INT DEFAULT CAST(p_place AS SIGNED);
  DECLARE v_person BIGINT DEFAULT CAST(p_person AS SIGNED);
  IF p_choice NOT IN ('same', 'elsewhere', 'not_same') OR NOT EXISTS (
      SELECT 1 FROM core.match_shown t WHERE t.enquiry_id = p_enquiry AND t.place = v_place AND t.person_id = v_person
        AND t.post_id = p_post) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF EXISTS (SELECT 1 FROM data.decision d WHERE d.enquiry_id = p_enquiry AND d.outcome = 'accept') THEN
    SELECT 1 AS `errors[]`, '' AS field, 'This has been accepted: who is who can no longer be changed here.' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
  IF p_choice <> 'not_same' THEN
    UPDATE data.match_choice SET choice = 'not_same', chosen_by_post_id = p_post, chosen_at = core.now()
    WHERE enquiry_id = p_enquiry AND choice <> 'not_same'
      AND ((place <> v_place AND person_id = v_person) OR (place = v_place AND person_id <> v_person AND choice = 'same' AND p_choice = 'same'));
  END IF;
  INSERT INTO data.match_choice (enquiry_id, place, person_id, choice, chosen_by_post_id, chosen_at)
  VALUES (p_enquiry, v_place, v_person, p_choice, p_post, core.now())
  ON DUPLICATE KEY UPDATE choice = p_choice, chosen_by_post_id = p_post, chosen_at = core.now();
  SELECT 1 AS done, e.reference FROM data.enquiry e WHERE e.id = p_enquiry;
END
