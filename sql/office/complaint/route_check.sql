-- Refuses a step of the first stage for which the route must be known.
CREATE PROCEDURE office.complaint_route_check(IN p_complaint BIGINT, IN p_field VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF office.complaint_route_missing(p_complaint) THEN
    CALL office.complaint_refuse(p_field, office.complaint_route_words());
  END IF;
END
