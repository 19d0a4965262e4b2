-- The versions that an entry has replaced, ids comma separated.
CREATE FUNCTION record.entry_earlier(p_episode BIGINT, p_entry BIGINT) RETURNS TEXT CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN COALESCE((
  WITH RECURSIVE r AS (
    SELECT e.id, e.supersedes_id FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry
    UNION SELECT e.id, e.supersedes_id FROM data.entry e JOIN r ON e.id = r.supersedes_id AND e.episode_id = p_episode)
  SELECT GROUP_CONCAT(r.id) FROM r WHERE r.id <> p_entry), '')
