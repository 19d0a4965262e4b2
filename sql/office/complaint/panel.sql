-- One step of a review panel ends one clock and starts the next.
CREATE PROCEDURE office.complaint_panel(IN p_complaint BIGINT, IN p_met VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_next VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_post BIGINT, IN p_at DATETIME)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.clock k WHERE k.complaint_id = p_complaint AND k.kind = p_met AND k.met_at IS NULL) THEN
    CALL office.complaint_refuse('kind', 'No review panel is at that step. Panels belong to stage 3 of the Children Act procedure.');
  END IF;
  CALL office.clock_end(p_complaint, p_met, p_at, 0);
  CALL office.clock_begin(p_complaint, p_next, p_post, p_at);
END
