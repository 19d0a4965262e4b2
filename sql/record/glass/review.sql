-- outer: casework | role=manager | write
-- first: record.glass_show_note(p_post, p_glass, p_request)
-- A manager's verdict on a use of broken glass, given once. Not right: a breach is opened.
CREATE PROCEDURE record.glass_review(IN p_post BIGINT, IN p_glass BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_version INT, IN p_verdict VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_verdict_reason VARCHAR(2000), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  IF NOT EXISTS (SELECT 1 FROM core.glass_reviewer v WHERE v.glass_id = p_glass AND v.post_id = p_post) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    UPDATE data.glass SET verdict = p_verdict, verdict_reason = p_verdict_reason, reviewed_by_post_id = p_post, reviewed_at = core.now(), version = version + 1
    WHERE id = p_glass AND version = p_version AND reviewed_at IS NULL;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind;
      SIGNAL SQLSTATE '45409';
    END IF;
    UPDATE data.clock SET met_at = core.now() WHERE glass_id = p_glass AND met_at IS NULL;
    IF p_verdict = 'not_right' THEN
      INSERT INTO data.breach (episode_id, what, opened_at, opened_by_post_id)
      SELECT g.episode_id, 'A record was opened in an emergency; the review found that this was not right.', core.now(), p_post FROM data.glass g WHERE g.id = p_glass;
    END IF;
    CALL core.key_done(p_post, p_key, 'reviewed');
  END IF;
  SELECT 1 AS done;
END
