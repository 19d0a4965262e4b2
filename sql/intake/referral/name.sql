-- By whose name whoever referred finds an enquiry again: the first child's, or the first person's; NULL for advice without names.
CREATE FUNCTION intake.referral_name(p_enquiry BIGINT) RETURNS VARCHAR(401) READS SQL DATA
RETURN (SELECT CONCAT(i.first_name, ' ', i.last_name) FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry ORDER BY i.role = 'child' DESC, i.place LIMIT 1)
