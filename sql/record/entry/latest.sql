-- The latest entries that a post may see (not those that a correction has replaced).
CREATE PROCEDURE record.entry_latest(IN p_post BIGINT, IN p_episode BIGINT, IN p_number INT)
BEGIN
  DECLARE v_ids TEXT CHARACTER SET ascii COLLATE ascii_bin;
  SET v_ids = (SELECT GROUP_CONCAT(t.id) FROM (
    SELECT e.id FROM data.entry e
    WHERE e.episode_id = p_episode AND e.state IN ('current', 'retracted')
      AND e.id IN (SELECT x.entry_id FROM core.entry_access x WHERE x.post_id = p_post AND x.episode_id = p_episode)
    ORDER BY e.occurred_at DESC, e.id DESC LIMIT p_number) t);
  CALL record.entry_rows(p_post, p_episode, COALESCE(v_ids, ''));
END
