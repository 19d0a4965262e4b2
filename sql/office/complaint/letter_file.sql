-- outer: manage | complaint role=complaints_officer,manager | read
-- The same letter as a file.
CREATE PROCEDURE office.complaint_letter_file(IN p_post BIGINT, IN p_complaint BIGINT, IN p_number VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL office.complaint_letter(p_post, p_complaint, p_number);
END
