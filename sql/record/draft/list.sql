-- One's own drafts of a form of the record, the newest first.
CREATE PROCEDURE record.draft_list(IN p_post BIGINT, IN p_episode BIGINT, IN p_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_meeting BIGINT)
BEGIN
  SELECT 1 AS `drafts[]`, d.id, d.saved_at FROM data.record_draft d
  WHERE d.episode_id = p_episode AND d.post_id = p_post AND d.form = p_name AND d.meeting_id = p_meeting ORDER BY d.id DESC;
END
