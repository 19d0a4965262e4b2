-- How many complaints wait for what a post was asked to look into, for a start page: only those that it may open.
CREATE PROCEDURE core.complaint_count(IN p_post BIGINT)
BEGIN
  SELECT 1 AS given, COUNT(DISTINCT s.complaint_id) AS waiting
  FROM data.complaint_stage s JOIN core.complaint_access a ON a.post_id = p_post AND a.complaint_id = s.complaint_id
  WHERE s.investigator_post_id = p_post AND s.answered_at IS NULL;
END
