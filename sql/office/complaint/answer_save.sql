-- outer: manage | complaint role=complaints_officer | write
-- The answer: finding, what we say, what we learned, and how it reaches the person safely. Meets the clocks.
CREATE PROCEDURE office.complaint_answer_save(IN p_post BIGINT, IN p_complaint BIGINT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_finding VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_answer TEXT, IN p_answer_way VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_prevention TEXT, IN p_learning TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_ways VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_ways = (SELECT c.safe_ways FROM data.complaint c WHERE c.id = p_complaint);
    IF p_answer_way <> 'status_page' AND COALESCE(FIND_IN_SET(p_answer_way, v_ways), 0) = 0 THEN
      SELECT 1 AS `errors[]`, 'answer_way' AS field, 'Select a way that the person said is safe, or the status page' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    UPDATE data.complaint SET finding = p_finding, answer = p_answer, answer_way = p_answer_way, prevention = p_prevention, learning = p_learning,
      acknowledged_at = COALESCE(acknowledged_at, core.now()), answered_at = core.now(), stage = 'answered',
      handler_post_id = COALESCE(handler_post_id, p_post), version = version + 1
    WHERE id = p_complaint AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, c.finding, c.answer, c.learning, c.prevention, c.version, a.name AS changed_by
      FROM data.complaint c LEFT JOIN data.post p ON p.id = c.handler_post_id LEFT JOIN data.account a ON a.id = p.account_id WHERE c.id = p_complaint;
      SIGNAL SQLSTATE '45409';
    END IF;
    INSERT INTO data.complaint_step (complaint_id, kind, what, done_at, recorded_at, post_id)
    VALUES (p_complaint, 'answered', 'Answered', core.now(), core.now(), p_post);
    CALL core.clock_meet('complaint_acknowledge', NULL, NULL, p_complaint);
    CALL core.clock_meet('complaint_answer', NULL, NULL, p_complaint);
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
