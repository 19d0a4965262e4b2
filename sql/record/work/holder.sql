-- Whom the reminders of an episode go to: its key worker, else its lead practitioner.
CREATE FUNCTION record.work_holder(p_episode BIGINT) RETURNS BIGINT READS SQL DATA
RETURN (SELECT i.post_id FROM data.involvement i
        WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND i.role IN ('key_worker', 'lead_practitioner')
          AND (i.ends IS NULL OR i.ends >= core.today())
        ORDER BY i.role = 'key_worker' DESC, i.id DESC LIMIT 1)
