-- How each person of an enquiry said that they may be reached, for whoever screens it.
CREATE PROCEDURE intake.contact_list(IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS `contacts[]`, s.place, CONCAT(i.first_name, ' ', i.last_name) AS name, s.ways, s.phone, s.email, s.letter_address,
    s.voicemail, s.name_to_use, s.times, s.must_not_know, s.other, s.confirmed
  FROM data.enquiry_safe_contact s
  LEFT JOIN data.enquiry_person i ON i.enquiry_id = s.enquiry_id AND i.place = s.place
  WHERE s.enquiry_id = p_enquiry ORDER BY s.place;
END
