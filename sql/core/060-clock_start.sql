-- Starts a clock by the service's rule for its kind. due_at is the first instant that is late.
CREATE PROCEDURE core.clock_start(IN p_service INT, IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_enquiry BIGINT, IN p_episode BIGINT, IN p_complaint BIGINT, IN p_post BIGINT)
BEGIN
  DECLARE v_amount INT;
  DECLARE v_unit VARCHAR(16);
  DECLARE v_due DATETIME;
  SELECT r.amount, r.unit INTO v_amount, v_unit FROM data.clock_rule r WHERE r.service_id = p_service AND r.kind = p_kind;
  SET v_due = CASE v_unit
    WHEN 'working_days' THEN core.day_start(p_service, core.working_day_add(p_service, core.today(), v_amount) + INTERVAL 1 DAY)
    WHEN 'days' THEN core.day_start(p_service, core.today() + INTERVAL v_amount + 1 DAY)
    WHEN 'hours' THEN core.now() + INTERVAL v_amount HOUR
    WHEN 'months' THEN core.day_start(p_service, core.today() + INTERVAL v_amount MONTH + INTERVAL 1 DAY) END;
  INSERT INTO data.clock (service_id, kind, enquiry_id, episode_id, complaint_id, post_id, started_at, due_at)
  VALUES (p_service, p_kind, p_enquiry, p_episode, p_complaint, p_post, core.now(), v_due);
END
