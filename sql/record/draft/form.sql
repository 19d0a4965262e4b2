-- One's own draft as a form: the one that is asked for, or the newest (p_kept NULL). o_draft NULL: there is none.
CREATE PROCEDURE record.draft_form(IN p_post BIGINT, IN p_episode BIGINT, IN p_name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_meeting BIGINT, IN p_kept BIGINT,
  OUT o_draft BIGINT)
BEGIN
  SET o_draft = (SELECT MAX(d.id) FROM data.record_draft d
                 WHERE d.episode_id = p_episode AND d.post_id = p_post AND d.form = p_name AND d.meeting_id = p_meeting AND (p_kept IS NULL OR d.id = p_kept));
  IF o_draft IS NOT NULL THEN
    CALL record.draft_list(p_post, p_episode, p_name, p_meeting);
    SELECT 1 AS draft, d.id, d.saved_at FROM data.record_draft d WHERE d.episode_id = p_episode AND d.id = o_draft;
    SELECT 1 AS form, d.version, d.answers FROM data.record_draft d WHERE d.episode_id = p_episode AND d.id = o_draft;
  END IF;
END
