-- Whether this post may answer this stage now: it is open, the authority of whoever writes for somebody else was
-- seen, and nobody who had a part in an earlier stage answers a later one.
CREATE PROCEDURE office.complaint_answer_check(IN p_post BIGINT, IN p_complaint BIGINT, IN p_stage INT)
BEGIN
  DECLARE v_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_other, v_authority VARCHAR(200);
  SELECT c.stage, c.on_behalf_of, c.authority INTO v_state, v_other, v_authority FROM data.complaint c WHERE c.id = p_complaint;
  IF v_state IN ('answered', 'ombudsman', 'not_for_us') OR p_stage IS NULL THEN
    CALL office.complaint_refuse('', 'This stage has been answered. Read the complaint again before you go on.');
  END IF;
  IF v_other IS NOT NULL AND COALESCE(v_authority, 'none') = 'none' THEN
    CALL office.complaint_refuse('', 'This is written for somebody else. First record in the register details what shows that they may speak for them.');
  END IF;
  IF p_stage > 1 AND EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = p_complaint AND s.stage < p_stage
                               AND p_post IN (s.answered_by_post_id, s.investigator_post_id)) THEN
    CALL office.complaint_refuse('', 'Somebody who had no part in the earlier stage must answer this one. Choose who looks into it.');
  END IF;
END
