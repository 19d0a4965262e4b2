-- Meets every running clock of a kind on one subject (the other ids NULL).
CREATE PROCEDURE core.clock_meet(IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_enquiry BIGINT, IN p_episode BIGINT, IN p_complaint BIGINT)
BEGIN
  UPDATE data.clock SET met_at = core.now()
  WHERE kind = p_kind AND met_at IS NULL
    AND (enquiry_id = p_enquiry OR episode_id = p_episode OR complaint_id = p_complaint);
END
