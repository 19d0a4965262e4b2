-- Would a duplicate of the other be one of a duplicate? Is the other one itself, or others of this? What hides a family hides its
-- duplicates, one step far.
CREATE FUNCTION intake.decision_chained(p_enquiry BIGINT, p_other BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.decision d
  WHERE d.outcome = 'duplicate' AND (d.enquiry_id = p_other OR d.duplicate_of_enquiry_id = p_enquiry)
    AND d.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = d.enquiry_id))
