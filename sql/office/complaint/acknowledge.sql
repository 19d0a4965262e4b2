-- The present stage is acknowledged at an instant: its clock is met, and the one for the answer runs from there
-- (under the Children Act it has run since the request).
CREATE PROCEDURE office.complaint_acknowledge(IN p_post BIGINT, IN p_complaint BIGINT, IN p_at DATETIME, IN p_words TEXT)
BEGIN
  DECLARE v_route VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT (SELECT c.route FROM data.complaint c WHERE c.id = p_complaint);
  DECLARE v_stage INT DEFAULT (SELECT MAX(s.stage) FROM data.complaint_stage s
                               WHERE s.complaint_id = p_complaint AND s.answered_at IS NULL AND s.acknowledged_at IS NULL);
  IF v_stage IS NOT NULL THEN
    UPDATE data.complaint_stage SET acknowledged_at = p_at, acknowledged_words = p_words WHERE complaint_id = p_complaint AND stage = v_stage;
    CALL office.clock_end(p_complaint, IF(v_stage = 1, 'complaint_acknowledge', 'complaint_acknowledge_2'), p_at, 0);
    IF COALESCE(v_route, 'corporate') = 'corporate' THEN
      CALL office.clock_begin(p_complaint, office.answer_clock('corporate', v_stage), p_post, p_at);
    END IF;
    UPDATE data.complaint_stage SET investigator_post_id = COALESCE(investigator_post_id, p_post) WHERE complaint_id = p_complaint AND stage = v_stage AND stage = 1;
    UPDATE data.complaint SET stage = IF(v_stage = 1, 'stage_1', 'stage_2') WHERE id = p_complaint;
    CALL core.complaint_tell(p_complaint);
  END IF;
END
