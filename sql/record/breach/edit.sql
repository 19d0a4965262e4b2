-- outer: casework | episode scope=manage | read
-- reads and audits
-- The page on which a manager says what was done about an entry that truly is about another family.
CREATE PROCEDURE record.breach_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  IF NOT record.breach_open(p_episode, p_entry) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS entry, e.id, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at, e.author
  FROM record.entry_row e WHERE e.episode_id = p_episode AND e.id = p_entry;
  CALL record.entry_seen_list(p_entry);
END
