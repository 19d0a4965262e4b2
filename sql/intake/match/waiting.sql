-- How many persons who may be known the reader has not said anything about.
CREATE PROCEDURE intake.match_waiting(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS waiting, COUNT(*) AS matches
  FROM core.match_shown t
  WHERE t.enquiry_id = p_enquiry
    AND t.post_id = p_post
    AND NOT EXISTS (SELECT 1 FROM data.match_choice c WHERE c.enquiry_id = t.enquiry_id AND c.place = t.place AND c.person_id = t.person_id);
END
