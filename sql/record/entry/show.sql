-- outer: casework partner | episode scope=any | read
-- reads and audits
-- One entry with the versions before and after it that the reader may see; who can see it; and, for
-- its author, the lead and the manager, who was shown it.
CREATE PROCEDURE record.entry_show(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  DECLARE v_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_chain TEXT CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_author BIGINT;
  IF NOT record.entry_may_see(p_post, p_episode, p_entry) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SET v_scopes = record.family_scopes(p_post, p_episode);
  SET v_chain = (SELECT GROUP_CONCAT(e.id) FROM data.entry e
    WHERE e.episode_id = p_episode
      AND FIND_IN_SET(e.id, record.entry_versions(p_episode, p_entry))
      AND e.id IN (SELECT x.entry_id FROM core.entry_access x WHERE x.post_id = p_post AND x.episode_id = p_episode));
  SET v_author = (SELECT e.post_id FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry);
  CALL record.family_head(p_post, p_episode);
  CALL record.entry_rows(p_post, p_episode, v_chain);
  SELECT 1 AS entry, p_entry AS id, e.state, e.state = 'current' AS current,
    v_author = p_post OR FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('manage', v_scopes) AS may_change,
    FIND_IN_SET('manage', v_scopes) > 0 AND e.state = 'wrong_family' AS may_restore
  FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry;
  CALL record.entry_audience_list(p_episode, p_entry);
  IF v_author = p_post OR FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('manage', v_scopes) THEN
    CALL record.entry_seen_list(p_entry);
  END IF;
  IF FIND_IN_SET('manage', v_scopes) THEN
    CALL record.breach_row(p_episode, p_entry);
  END IF;
END
