-- Remembers which entries a post was shown: what "wrong family" lists. An author is not noted.
-- Looks first, so that most reads write and lock nothing.
CREATE PROCEDURE record.entry_seen_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_ids TEXT CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_new TEXT CHARACTER SET ascii COLLATE ascii_bin;
  SET v_new = (SELECT GROUP_CONCAT('[', e.id, ']') FROM data.entry e
               WHERE e.episode_id = p_episode AND FIND_IN_SET(e.id, p_ids) AND e.post_id <> p_post
                 AND NOT EXISTS (SELECT 1 FROM data.entry_seen s WHERE s.entry_id = e.id AND s.post_id = p_post));
  IF v_new IS NOT NULL THEN
    INSERT IGNORE INTO data.entry_seen (entry_id, post_id, first_at)
    SELECT CAST(j.id AS INTEGER), p_post, core.now() FROM JSON_TABLE(CONCAT('[', v_new, ']'), '$[*]' COLUMNS (id LONGTEXT PATH '$[0]')) j;
  END IF;
END
