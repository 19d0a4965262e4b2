-- How many families in a state (or 'current') a post may see.
CREATE FUNCTION record.family_total(p_post BIGINT, p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS INT READS SQL DATA
RETURN (SELECT COUNT(*) FROM data.episode e
        WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post)
          AND (e.state = p_state OR (p_state = 'current' AND e.state <> 'closed')))
