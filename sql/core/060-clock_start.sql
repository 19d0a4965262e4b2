-- Starts a clock by the service's rule for its kind. due_at is the first instant that is late.
CREATE PROCEDURE core.clock_start(IN p_service INT, IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_enquiry BIGINT, IN p_episode BIGINT, IN p_complaint BIGINT, IN p_post BIGINT)
BEGIN
  INSERT INTO data.clock (service_id, kind, enquiry_id, episode_id, complaint_id, post_id, started_at, due_at)
  VALUES (p_service, p_kind, p_enquiry, p_episode, p_complaint, p_post, core.now(), core.clock_due(p_service, p_kind, core.now()));
END
