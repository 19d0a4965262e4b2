-- How the referrer of an enquiry hears of it unless somebody chooses otherwise: here if they referred signed in, by telephone if
-- they rang; NULL if nobody referred, because the family asked.
CREATE FUNCTION intake.decision_referrer(p_enquiry BIGINT) RETURNS VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN (SELECT CASE WHEN e.referrer_post_id IS NOT NULL THEN 'portal' WHEN c.enquiry_id IS NOT NULL THEN 'phone' END
  FROM data.enquiry e LEFT JOIN data.enquiry_caller c ON c.enquiry_id = e.id AND e.kind = 'referral' WHERE e.id = p_enquiry)
