-- Why this post may not answer this stage now, in words for whoever would; NULL: it may. The stage is open, its route
-- is chosen, the authority of whoever writes for somebody else was seen, and nobody who had a part in an earlier stage
-- answers a later one.
CREATE FUNCTION office.complaint_answer_stop(p_post BIGINT, p_complaint BIGINT, p_stage INT) RETURNS VARCHAR(400) READS SQL DATA
RETURN (SELECT CASE
    WHEN p_stage IS NULL OR c.stage NOT IN ('received', 'stage_1', 'stage_2') THEN office.complaint_closed_words()
    WHEN p_stage = 1 AND c.route IS NULL THEN office.complaint_route_words()
    WHEN c.on_behalf_of IS NOT NULL AND COALESCE(c.authority, 'none') = 'none'
      THEN 'This is written for somebody else. First record in the register details what shows that they may speak for them.'
    WHEN p_stage > 1 AND EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = p_complaint AND s.stage < p_stage
                                   AND p_post IN (s.answered_by_post_id, s.investigator_post_id))
      THEN 'You had a part in an earlier stage. Somebody who had no part in the earlier stage must answer this one: choose who looks into it.' END
  FROM data.complaint c WHERE c.id = p_complaint)
