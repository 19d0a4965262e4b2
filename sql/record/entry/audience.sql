-- outer: casework partner | episode scope=any | read
-- "Who can see this?" as a page of its own.
CREATE PROCEDURE record.entry_audience(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  IF NOT record.entry_may_see(p_post, p_episode, p_entry) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS entry, e.id, e.audience, e.in_confidence, e.family_may_see, e.state, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at
  FROM record.entry_row e WHERE e.episode_id = p_episode AND e.id = p_entry;
  CALL record.entry_audience_list(p_episode, p_entry);
END
