-- Somebody else corrected or retracted an entry meanwhile. A correction that the post may see is answered with, named as the
-- form asks it: version is its number, which the form brings back to correct that one. Otherwise it is refused.
CREATE PROCEDURE record.entry_conflict(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  DECLARE v_newest BIGINT DEFAULT (SELECT MAX(x.entry_id) FROM core.entry_access x JOIN data.entry e ON e.episode_id = x.episode_id AND e.id = x.entry_id AND e.state = 'current'
    WHERE x.post_id = p_post AND x.episode_id = p_episode AND FIND_IN_SET(x.entry_id, record.entry_later(p_episode, p_entry)));
  IF v_newest IS NULL THEN
    CALL record.work_refuse('', 'Somebody has changed or retracted this entry meanwhile, so it cannot be corrected any more. Copy what you wrote and add a new entry');
  END IF;
  SELECT 1 AS conflict, f.id AS version, f.kind, f.occurred, f.`precision`, f.source, f.present, f.said, f.nature, f.audience, f.in_confidence, f.family_may_see, f.subjects, f.named
  FROM record.entry_form f WHERE f.episode_id = p_episode AND f.id = v_newest;
  SIGNAL SQLSTATE '45409';
END
