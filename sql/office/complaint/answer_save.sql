-- outer: manage | complaint role=complaints_officer,manager | write
-- The answer of the present stage: finding, what we say, what is put right, what we learned, and how it reaches
-- the person safely. Meets the clocks. Stage 2 and 3: by somebody who had no part in an earlier stage.
CREATE PROCEDURE office.complaint_answer_save(IN p_post BIGINT, IN p_complaint BIGINT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_finding VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_points LONGTEXT, IN p_answer TEXT, IN p_answer_way VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_remedies LONGTEXT, IN p_prevention TEXT, IN p_learning TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_ways, v_route VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_stage INT DEFAULT (SELECT MAX(s.stage) FROM data.complaint_stage s WHERE s.complaint_id = p_complaint);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SELECT c.safe_ways, c.route INTO v_ways, v_route FROM data.complaint c WHERE c.id = p_complaint;
    CALL office.complaint_answer_check(p_post, p_complaint, v_stage);
    IF p_answer_way <> 'status_page' AND COALESCE(FIND_IN_SET(p_answer_way, v_ways), 0) = 0 THEN
      CALL office.complaint_refuse('answer_way', 'Select a way that the person said is safe, or the status page');
    END IF;
    UPDATE data.complaint SET stage = 'answered', handler_post_id = COALESCE(handler_post_id, p_post), version = version + 1
    WHERE id = p_complaint AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, s.finding, s.answer, s.answer_way, s.learning, s.prevention, c.version, a.name AS changed_by
      FROM data.complaint c LEFT JOIN data.complaint_stage s ON s.complaint_id = c.id AND s.stage = v_stage
      LEFT JOIN data.post p ON p.id = c.handler_post_id LEFT JOIN data.account a ON a.id = p.account_id WHERE c.id = p_complaint;
      SIGNAL SQLSTATE '45409';
    END IF;
    UPDATE data.complaint_stage SET finding = p_finding, points = p_points, answer = p_answer, answer_way = p_answer_way, prevention = p_prevention, learning = p_learning,
      remedies = (SELECT LEFT(GROUP_CONCAT(r.remedy), 200) FROM JSON_TABLE(COALESCE(p_remedies, '[]'), '$[*]' COLUMNS (remedy LONGTEXT PATH '$')) r),
      acknowledged_at = COALESCE(acknowledged_at, core.now()), answered_at = core.now(), answered_by_post_id = p_post,
      investigator_post_id = COALESCE(investigator_post_id, p_post)
    WHERE complaint_id = p_complaint AND stage = v_stage;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, 'answered', CONCAT('Answered at stage ', v_stage), core.now(), core.now(), p_post);
    CALL office.clock_end(p_complaint, IF(v_stage = 1, 'complaint_acknowledge', 'complaint_acknowledge_2'), core.now(), 0);
    CALL office.clock_end(p_complaint, office.answer_clock(v_route, v_stage), core.now(), 0);
    CALL office.clock_end(p_complaint, NULL, core.now(), 1);
    CALL core.complaint_tell(p_complaint);
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
