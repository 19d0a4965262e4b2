-- Whether the referrer can still write to the front door: not about a family of whose acceptance they were told and
-- whose support has ended. Whether a family was known already never shows in it.
CREATE FUNCTION intake.referral_may_write(p_enquiry BIGINT) RETURNS TINYINT READS SQL DATA
RETURN NOT EXISTS (SELECT 1 FROM data.decision d JOIN data.episode x ON x.id = d.episode_id AND x.state = 'closed'
  WHERE d.enquiry_id = p_enquiry AND d.outcome = 'accept' AND d.referrer_told <> 'not_told')
