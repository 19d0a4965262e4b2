-- outer: manage | complaint role=complaints_officer,manager | write
-- Records what was done: acknowledged, talked to somebody, looked into it, panel met or reported, person named.
CREATE PROCEDURE office.complaint_step_add(IN p_post BIGINT, IN p_complaint BIGINT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_what TEXT, IN p_done_at DATETIME, IN p_about VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_told TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_asked DATETIME;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_asked = (SELECT MIN(s.asked_at) FROM data.complaint_stage s WHERE s.complaint_id = p_complaint AND s.answered_at IS NULL);
    IF p_done_at > core.now() THEN
      CALL office.complaint_refuse('done_at', 'Enter a date and time that is not in the future');
    ELSEIF p_kind = 'acknowledged' AND p_done_at < v_asked - INTERVAL 1 MINUTE THEN
      CALL office.complaint_refuse('done_at', 'Enter a date and time after it came in');
    ELSEIF p_kind = 'acknowledged' THEN
      CALL office.complaint_route_check(p_complaint, 'kind');
    END IF;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, p_kind, p_what, p_done_at, core.now(), p_post);
    UPDATE data.complaint SET handler_post_id = COALESCE(handler_post_id, p_post), version = version + 1 WHERE id = p_complaint;
    CASE p_kind
      WHEN 'person_named' THEN CALL office.complaint_name_person(p_complaint, p_about);
      WHEN 'acknowledged' THEN CALL office.complaint_acknowledge(p_post, p_complaint, p_done_at, p_told);
      WHEN 'panel_met' THEN CALL office.complaint_panel(p_complaint, 'complaint_children_panel', 'complaint_children_report', p_post, p_done_at);
      WHEN 'panel_reported' THEN CALL office.complaint_panel(p_complaint, 'complaint_children_report', 'complaint_children_3', p_post, p_done_at);
      ELSE BEGIN END;
    END CASE;
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
