-- Starts a clock that counts from an instant in the past (received, acknowledged): from its London day.
CREATE PROCEDURE office.clock_begin(IN p_complaint BIGINT, IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_post BIGINT, IN p_at DATETIME)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT c.service_id FROM data.complaint c WHERE c.id = p_complaint);
  CALL core.clock_start(v_service, p_kind, NULL, NULL, p_complaint, p_post);
  UPDATE data.clock k JOIN data.clock_rule r ON r.service_id = k.service_id AND r.kind = k.kind AND r.unit = 'working_days'
  SET k.started_at = p_at,
    k.due_at = core.day_start(k.service_id, core.working_day_add(k.service_id, core.day_of(k.service_id, p_at), r.amount) + INTERVAL 1 DAY)
  WHERE k.complaint_id = p_complaint AND k.kind = p_kind AND k.met_at IS NULL;
END
