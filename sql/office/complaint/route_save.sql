-- outer: manage | complaint role=complaints_officer | write
-- Which procedure it takes. Children Act: its own clocks, from receipt. Designated officer: restricted at once to
-- whoever handles it, with who was told and when. Not for us: closed, with the ground, who answers instead and why.
CREATE PROCEDURE office.complaint_route_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_route VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_route_reason TEXT, IN p_refused_ground VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_sent_to VARCHAR(200), IN p_told_whom VARCHAR(200), IN p_told_at DATETIME)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_stage INT;
  DECLARE v_received, v_acknowledged DATETIME;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SELECT c.received_at, s.stage, s.acknowledged_at INTO v_received, v_stage, v_acknowledged FROM data.complaint c
    LEFT JOIN data.complaint_stage s ON s.complaint_id = c.id AND s.answered_at IS NULL WHERE c.id = p_complaint;
    IF COALESCE(v_stage, 0) <> 1 THEN
      CALL office.complaint_refuse('', 'The route is chosen before the first answer.');
    ELSEIF p_told_at > core.now() THEN
      CALL office.complaint_refuse('told_at', 'Enter a date and time that is not in the future');
    END IF;
    CALL office.clock_end(p_complaint, 'complaint_answer', core.now(), 1);
    CALL office.clock_end(p_complaint, 'complaint_children_1', core.now(), 1);
    IF p_route = 'statutory' THEN
      CALL office.clock_begin(p_complaint, 'complaint_children_1', p_post, v_received);
    ELSEIF p_route = 'not_for_us' THEN
      CALL office.clock_end(p_complaint, NULL, core.now(), 1);
    ELSEIF p_route = 'corporate' AND v_acknowledged IS NOT NULL THEN
      CALL office.clock_begin(p_complaint, 'complaint_answer', p_post, v_acknowledged);
    END IF;
    UPDATE data.complaint SET route = p_route, route_reason = p_route_reason, refused_ground = p_refused_ground, sent_to = p_sent_to, restricted = (p_route = 'designated_officer'),
      stage = CASE WHEN p_route = 'not_for_us' THEN 'not_for_us' WHEN v_acknowledged IS NULL THEN 'received' ELSE 'stage_1' END,
      handler_post_id = IF(p_route = 'designated_officer', p_post, COALESCE(handler_post_id, p_post)), version = version + 1
    WHERE id = p_complaint;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, 'route_chosen', COALESCE(p_route_reason, ''), core.now(), core.now(), p_post);
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    SELECT p_complaint, 'designated_told', p_told_whom, p_told_at, core.now(), p_post FROM DUAL WHERE p_route = 'designated_officer';
    IF p_route = 'not_for_us' THEN
      CALL core.complaint_tell(p_complaint);
    END IF;
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
