-- A member of staff whom it is about: from now on they find nothing of it, handle nothing of it and get no reminder.
CREATE PROCEDURE office.complaint_name_person(IN p_complaint BIGINT, IN p_about VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_about BIGINT DEFAULT (SELECT p.id FROM data.post p JOIN data.complaint c ON c.id = p_complaint AND c.service_id = p.service_id
                                  WHERE p.id = CAST(p_about AS UNSIGNED));
  IF v_about IS NULL THEN
    CALL office.complaint_refuse('about', 'Select the member of staff whom it is about');
  END IF;
  INSERT IGNORE INTO data.complaint_about (complaint_id, post_id) VALUES (p_complaint, v_about);
  UPDATE data.complaint SET handler_post_id = NULL WHERE id = p_complaint AND handler_post_id = v_about;
  UPDATE data.complaint_stage SET investigator_post_id = NULL WHERE complaint_id = p_complaint AND investigator_post_id = v_about AND answered_at IS NULL;
  UPDATE data.clock SET post_id = NULL WHERE complaint_id = p_complaint AND post_id = v_about;
END
