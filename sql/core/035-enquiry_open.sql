-- Opens an enquiry for a post: session, access, audit row, COMMIT; then 45404 if it is not there or not
-- theirs, by one path. p_roles: contact_officer (screens all), manager (of the team that was decided or
-- proposed), partner (their own referral only). A conflict with the family that it became overrides.
CREATE PROCEDURE core.enquiry_open(IN p_session BINARY(32), IN p_program VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  OUT o_post BIGINT, OUT o_enquiry BIGINT)
BEGIN
  DECLARE v_named BIGINT;
  CALL core.session_open(p_session, p_program, o_post);
  SET v_named = (SELECT e.id FROM data.enquiry e WHERE e.reference = p_reference);
  SET o_enquiry = (
    SELECT e.id FROM data.enquiry e
    JOIN data.post p ON p.id = o_post AND p.service_id = e.service_id
    JOIN data.post_role r ON r.post_id = p.id AND FIND_IN_SET(r.role, p_roles)
    WHERE e.id = COALESCE(v_named, 0)
      AND (r.role = 'contact_officer'
        OR (r.role = 'manager' AND p.team_id = COALESCE((SELECT d.team_id FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1), e.proposed_team_id))
        OR (r.role = 'partner' AND e.referrer_post_id = p.id))
      AND NOT EXISTS (SELECT 1 FROM data.conflict c JOIN data.episode s ON s.family_id = c.family_id
                      WHERE c.post_id = p.id AND c.ended_at IS NULL AND s.enquiry_id = e.id)
    LIMIT 1);
  INSERT INTO data.look (looked_at, post_id, enquiry_id, page, outcome, request)
  VALUES (core.now(), o_post, v_named, p_page, IF(o_enquiry IS NULL, 'refused', 'shown'), p_request);
  COMMIT;
  IF o_enquiry IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
END
