-- Who can see an entry now, by name, a line each.
CREATE FUNCTION record.entry_readers(p_episode BIGINT, p_entry BIGINT) RETURNS TEXT READS SQL DATA
RETURN (SELECT GROUP_CONCAT(DISTINCT p.name, ', ', p.agency ORDER BY p.name, p.agency SEPARATOR '\n')
        FROM core.entry_access x JOIN record.involvement_post_now p ON p.id = x.post_id
        WHERE x.episode_id = p_episode AND x.entry_id = p_entry)
