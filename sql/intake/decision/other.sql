-- The other enquiry that a reference as typed names, if this post may open it; NULL if there is none.
CREATE FUNCTION intake.decision_other(p_post BIGINT, p_enquiry BIGINT, p_typed VARCHAR(40)) RETURNS BIGINT READS SQL DATA
RETURN (SELECT MAX(e.id) FROM data.enquiry e JOIN core.enquiry_access x ON x.enquiry_id = e.id
  WHERE e.reference = core.reference_typed(p_typed) AND e.id <> p_enquiry AND x.post_id = p_post AND x.role IN ('contact_officer', 'manager'))
