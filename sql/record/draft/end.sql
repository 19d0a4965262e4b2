-- One's own drafts of a form end when it is finished.
CREATE PROCEDURE record.draft_end(IN p_post BIGINT, IN p_episode BIGINT, IN p_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_meeting BIGINT)
BEGIN
  DELETE FROM data.record_draft WHERE episode_id = p_episode AND post_id = p_post AND form = p_name AND meeting_id = p_meeting;
END
