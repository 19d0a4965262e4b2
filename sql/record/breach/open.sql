-- Whether an entry is marked "wrong family" and no manager has decided about it.
CREATE FUNCTION record.breach_open(p_episode BIGINT, p_entry BIGINT) RETURNS TINYINT
READS SQL DATA
BEGIN
  DECLARE v_versions TEXT CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.entry_versions(p_episode, p_entry);
  DECLARE v_open TINYINT;
  SELECT EXISTS (SELECT 1 FROM data.breach b WHERE b.episode_id = p_episode AND FIND_IN_SET(b.entry_id, v_versions) AND b.closed_at IS NULL) INTO v_open
  FROM data.entry e WHERE e.id = p_entry AND e.episode_id = p_episode AND e.state = 'wrong_family';
  RETURN COALESCE(v_open, 0);
END
