-- outer: casework | role=contact_officer | read
-- first: intake.held_note(p_post, p_request)
-- Requests for help that came in a flood and are held apart; p_state: held (or anything else), dismissed.
CREATE PROCEDURE intake.held_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL core.held_page((SELECT p.service_id FROM data.post p WHERE p.id = p_post), 'request', IF(p_state = 'dismissed', p_state, 'held'), intake.page_number(p_page));
END
