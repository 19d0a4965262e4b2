-- outer: casework partner | episode scope=minutes | read
-- The meetings of the Team Around the Family.
CREATE PROCEDURE record.meeting_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `meetings[]`, g.id, g.kind, g.starts_at, g.state, g.minutes_long, g.starts_at < core.now() AS past,
    g.minutes IS NOT NULL AS minuted
  FROM data.meeting g WHERE g.episode_id = p_episode ORDER BY g.state = 'planned' DESC, g.starts_at DESC, g.id DESC;
END
