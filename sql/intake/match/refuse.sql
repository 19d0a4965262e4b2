-- outer: casework | enquiry role=contact_officer | write
-- None of the persons shown and not chosen yet is the same.
CREATE PROCEDURE intake.match_refuse(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.decision d WHERE d.enquiry_id = p_enquiry AND d.outcome = 'accept') THEN
    INSERT INTO data.match_choice (enquiry_id, place, person_id, choice, chosen_by_post_id, chosen_at)
    SELECT t.enquiry_id, t.place, t.person_id, 'not_same', p_post, core.now()
    FROM core.match_shown t
    WHERE t.enquiry_id = p_enquiry
      AND t.post_id = p_post
      AND NOT EXISTS (SELECT 1 FROM data.match_choice c WHERE c.enquiry_id = t.enquiry_id AND c.place = t.place AND c.person_id = t.person_id);
  END IF;
  SELECT 1 AS done, e.reference FROM data.enquiry e WHERE e.id = p_enquiry;
END
