-- Whether a post may look into a stage of a complaint.
CREATE FUNCTION office.may_investigate(p_complaint BIGINT, p_who VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, p_stage INT) RETURNS TINYINT READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.post p JOIN data.complaint c ON c.id = p_complaint AND c.service_id = p.service_id
               WHERE p.id = CAST(p_who AS UNSIGNED) AND p.ends IS NULL
                 AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role IN ('complaints_officer', 'manager'))
                 AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = c.id AND b.post_id = p.id)
                 AND NOT EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = c.id AND s.stage < p_stage
                                   AND p.id IN (s.answered_by_post_id, s.investigator_post_id)))
