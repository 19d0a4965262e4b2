-- Is it a concern of this episode that nobody was told of yet, and may the post record who has been? Its author
-- may, and who leads or manages.
CREATE FUNCTION record.concern_untold(p_post BIGINT, p_episode BIGINT, p_concern BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.concern c WHERE c.episode_id = p_episode AND c.id = p_concern AND c.told_whom IS NULL
                 AND (c.post_id = p_post OR record.work_may(p_post, p_episode, 'lead') OR record.work_may(p_post, p_episode, 'manage')))
