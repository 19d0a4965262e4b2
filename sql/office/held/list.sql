-- outer: manage | role=complaints_officer | read
-- first: office.held_note(p_post, p_request)
-- Complaints, compliments and comments that came in a flood and are held apart; p_state: held (or anything else), dismissed.
CREATE PROCEDURE office.held_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL core.held_page((SELECT p.service_id FROM data.post p WHERE p.id = p_post), 'complaint', IF(p_state = 'dismissed', p_state, 'held'), IF(p_page REGEXP '^[1-9][0-9]{0,2}$', CAST(p_page AS UNSIGNED), 1));
END
