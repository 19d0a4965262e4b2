-- outer: casework partner | episode scope=lead | read
-- The page on which a meeting is arranged: everybody on the team is ticked.
CREATE PROCEDURE record.meeting_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.meeting_options(p_episode, NULL);
  SELECT 1 AS form, 'taf' AS meeting_kind, '60' AS minutes_long,
    (SELECT JSON_ARRAYAGG(DISTINCT CONCAT('post-', i.post_id)) FROM data.involvement i
     WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND record.work_member(i.post_id, p_episode, 'minutes')) AS posts;
END
