-- outer: casework partner | episode scope=any | form
-- An entry, with the form that marks it "wrong family".
CREATE PROCEDURE record.entry_misplace_ask(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  IF NOT record.entry_may_see(p_post, p_episode, p_entry) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS entry, e.id, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at, e.state, e.author
  FROM record.entry_row e WHERE e.episode_id = p_episode AND e.id = p_entry;
END
