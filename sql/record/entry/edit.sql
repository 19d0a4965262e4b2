-- outer: casework partner | episode scope=any | form
-- An entry as a form, to be corrected. Only its author, the lead or the manager, and only one that stands.
CREATE PROCEDURE record.entry_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  CALL record.entry_change_need(p_post, p_episode, p_entry);
  CALL record.family_head(p_post, p_episode);
  CALL record.entry_choices(p_post, p_episode);
  SELECT 1 AS entry, e.id, COALESCE(e.kind_label, e.kind) AS kind_label, e.occurred_at FROM record.entry_row e WHERE e.episode_id = p_episode AND e.id = p_entry;
  SELECT 1 AS form, e.kind, e.occurred_at AS occurred, e.occurred_precision AS `precision`, e.source, e.present, e.said, e.nature, e.audience,
    IF(e.in_confidence, 'yes', 'no') AS in_confidence, IF(e.family_may_see, 'yes', 'no') AS family_may_see,
    (SELECT COALESCE(JSON_ARRAYAGG(CAST(s.person_id AS CHAR)), '[]') FROM data.entry_subject s WHERE s.entry_id = e.id) AS subjects,
    (SELECT COALESCE(JSON_ARRAYAGG(CAST(n.post_id AS CHAR)), '[]') FROM data.entry_named n WHERE n.entry_id = e.id) AS named
  FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry;
END
