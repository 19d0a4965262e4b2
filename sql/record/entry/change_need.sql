-- 45404 unless the post may see the entry and is its author, the lead or the manager.
CREATE PROCEDURE record.entry_change_need(IN p_post BIGINT, IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  IF NOT record.entry_may_see(p_post, p_episode, p_entry)
     OR NOT EXISTS (SELECT 1 FROM data.entry e WHERE e.episode_id = p_episode AND e.id = p_entry
                    AND (e.post_id = p_post OR record.work_may(p_post, p_episode, 'lead') OR record.work_may(p_post, p_episode, 'manage'))) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
