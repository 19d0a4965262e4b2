-- Is this way recorded as safe for anyone of the enquiry?
CREATE FUNCTION intake.safe_way(p_enquiry BIGINT, p_way VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin) RETURNS BOOLEAN READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.enquiry_safe_contact s WHERE s.enquiry_id = p_enquiry AND FIND_IN_SET(p_way, s.ways))
