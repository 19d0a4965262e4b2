-- Who came to a meeting, or sent apologies, as options of a form: a list of "post-12" and "person-7".
CREATE FUNCTION record.meeting_who(p_meeting BIGINT, p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS LONGTEXT READS SQL DATA
RETURN (SELECT JSON_ARRAYAGG(IF(t.post_id <> 0, CONCAT('post-', t.post_id), CONCAT('person-', t.person_id)) ORDER BY t.post_id, t.person_id)
        FROM data.attendance t WHERE t.meeting_id = p_meeting AND t.state = p_state)
