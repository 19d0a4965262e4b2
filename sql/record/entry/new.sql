-- outer: casework partner | episode scope=any | form
-- The form of an entry, filled in as it usually is for who writes: today, a fact, not in confidence, for the team (of a manager
-- who has no part in the work: for those who lead). What kind it is and at what time it happened only they know: a guess would
-- stand in the record as if somebody had said it. Any member of the team may add one while the episode lasts.
CREATE PROCEDURE record.entry_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.entry_choices(p_post, p_episode);
  SELECT 1 AS form, core.today() AS occurred, 'minute' AS `precision`, 'fact' AS nature, 'no' AS in_confidence,
    IF(EXISTS (SELECT 1 FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = p_episode AND a.ground = 'involvement'), 'taf', 'lead') AS audience;
END
