-- The versions that an entry replaced are read by nobody who may not read the entry that stands: whoever takes an entry back
-- from some of its readers takes all of it back. Nobody comes to see an earlier version by this.
CREATE PROCEDURE record.entry_narrow(IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  DECLARE v_earlier TEXT CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.entry_earlier(p_episode, p_entry);
  DECLARE v_readers LONGTEXT DEFAULT (SELECT GROUP_CONCAT(DISTINCT x.post_id) FROM core.entry_access x WHERE x.episode_id = p_episode AND x.entry_id = p_entry);
  DECLARE v_audience VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_confidence TINYINT;
  SELECT e.audience, e.in_confidence INTO v_audience, v_confidence FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry;
  IF v_audience = 'named' THEN -- of those named now, whoever saw it before
    INSERT IGNORE INTO data.entry_named (entry_id, post_id)
    SELECT DISTINCT x.entry_id, n.post_id FROM data.entry_named n JOIN core.entry_access x ON x.episode_id = p_episode AND x.post_id = n.post_id
    WHERE n.entry_id = p_entry AND FIND_IN_SET(x.entry_id, v_earlier);
  END IF;
  DELETE FROM data.entry_named WHERE FIND_IN_SET(entry_id, v_earlier) AND NOT FIND_IN_SET(post_id, v_readers);
  UPDATE data.entry SET in_confidence = GREATEST(in_confidence, v_confidence),
    audience = CASE WHEN 'named' IN (audience, v_audience) THEN 'named' WHEN 'lead' IN (audience, v_audience) THEN 'lead' ELSE 'taf' END
  WHERE episode_id = p_episode AND FIND_IN_SET(id, v_earlier);
END
