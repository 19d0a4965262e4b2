-- Refuses an answer that this post may not give now.
CREATE PROCEDURE office.complaint_answer_check(IN p_post BIGINT, IN p_complaint BIGINT, IN p_stage INT)
BEGIN
  DECLARE v_stop VARCHAR(400) DEFAULT office.complaint_answer_stop(p_post, p_complaint, p_stage);
  IF v_stop IS NOT NULL THEN
    CALL office.complaint_refuse('', v_stop);
  END IF;
END
