-- outer: manage | complaint role=complaints_officer | write
-- Records what was done: acknowledged, talked to somebody, looked into it, route chosen, person named.
CREATE PROCEDURE office.complaint_step_add(IN p_post BIGINT, IN p_complaint BIGINT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_what TEXT, IN p_done_at DATETIME,
  IN p_about VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_route VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_service = (SELECT c.service_id FROM data.complaint c WHERE c.id = p_complaint);
    IF p_done_at > core.now() THEN
      SELECT 1 AS `errors[]`, 'done_at' AS field, 'Enter a date and time that is not in the future' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    IF p_kind = 'person_named' AND NOT EXISTS (SELECT 1 FROM data.post p WHERE p.id = p_about AND p.service_id = v_service) THEN
      SELECT 1 AS `errors[]`, 'about' AS field, 'Select the member of staff that the complaint is about' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, p_kind, p_what, p_done_at, core.now(), p_post);
    IF p_kind = 'person_named' THEN
      INSERT IGNORE INTO data.complaint_about (complaint_id, post_id) VALUES (p_complaint, CAST(p_about AS UNSIGNED));
    END IF;
    IF p_kind = 'acknowledged' AND EXISTS (SELECT 1 FROM data.complaint c WHERE c.id = p_complaint AND c.acknowledged_at IS NULL) THEN
      CALL core.clock_meet('complaint_acknowledge', NULL, NULL, p_complaint);
      CALL core.clock_start(v_service, 'complaint_answer', NULL, NULL, p_complaint, p_post);
      UPDATE data.complaint SET acknowledged_at = p_done_at, stage = 'stage_1', handler_post_id = p_post, version = version + 1 WHERE id = p_complaint;
    ELSE
      UPDATE data.complaint SET handler_post_id = COALESCE(handler_post_id, p_post), version = version + 1,
        route = IF(p_kind = 'route_chosen' AND p_route IN ('corporate','statutory','designated_officer','not_for_us'), p_route, route)
      WHERE id = p_complaint;
    END IF;
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
