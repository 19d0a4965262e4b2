-- Keeps a form of the record as it was typed so far, for who typed it.
CREATE PROCEDURE record.draft_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_meeting BIGINT, IN p_version INT, IN p_answers LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    INSERT INTO data.record_draft (episode_id, post_id, form, meeting_id, version, answers, saved_at)
    VALUES (p_episode, p_post, p_name, p_meeting, COALESCE(p_version, 0), p_answers, core.now());
    CALL core.key_done(p_post, p_key, 'draft');
  END IF;
  SELECT 1 AS done;
END
