-- outer: casework partner | episode scope=any | form
-- An entry, with the form that retracts it.
CREATE PROCEDURE record.entry_retract_ask(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  CALL record.entry_change_need(p_post, p_episode, p_entry);
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS entry, e.id, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at, e.state, e.author
  FROM record.entry_row e WHERE e.episode_id = p_episode AND e.id = p_entry;
END
