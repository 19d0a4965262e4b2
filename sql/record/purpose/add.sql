-- outer: casework | episode scope=manage | write
-- Keeps why a manager reads a record: it opens to them until the end of this day.
CREATE PROCEDURE record.purpose_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_purpose VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_words VARCHAR(400))
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    INSERT INTO data.reading_purpose (episode_id, post_id, purpose, words, given_at, ends)
    VALUES (p_episode, p_post, p_purpose, IF(p_purpose = 'other', p_words, NULL), core.now(), core.today());
    CALL core.key_done(p_post, p_key, 'given');
  END IF;
  SELECT 1 AS done;
END
