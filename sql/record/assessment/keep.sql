-- outer: casework partner | episode scope=lead | write
-- Keeps an assessment that is not finished.
CREATE PROCEDURE record.assessment_keep(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_answers LONGTEXT)
BEGIN
  CALL record.draft_add(p_post, p_episode, p_key, p_digest, 'assessment', 0, p_version, p_answers);
END
