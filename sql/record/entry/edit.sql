-- outer: casework partner | episode scope=any | form
-- An entry as a form, to be corrected. Only its author, the lead or the manager.
CREATE PROCEDURE record.entry_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  CALL record.entry_change_need(p_post, p_episode, p_entry);
  CALL record.family_head(p_post, p_episode);
  CALL record.entry_choices(p_post, p_episode);
  SELECT 1 AS entry, e.id, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at FROM record.entry_row e WHERE e.episode_id = p_episode AND e.id = p_entry;
  SELECT 1 AS form, f.kind, f.occurred, f.`precision`, f.source, f.present, f.said, f.nature, f.audience, f.in_confidence, f.family_may_see, f.subjects, f.named
  FROM record.entry_form f WHERE f.episode_id = p_episode AND f.id = p_entry;
END
