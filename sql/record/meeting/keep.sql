-- outer: casework partner | episode scope=lead | write
-- Keeps minutes that are not finished.
CREATE PROCEDURE record.meeting_keep(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_answers LONGTEXT)
BEGIN
  CALL record.meeting_there(p_episode, p_meeting);
  CALL record.draft_add(p_post, p_episode, p_key, p_digest, 'minutes', p_meeting, p_version, p_answers);
END
