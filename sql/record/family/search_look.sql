-- Leaves the audit rows of a search: that there was one, whatever it finds, and the families that it is about to show.
CREATE PROCEDURE record.family_search_look(IN p_post BIGINT, IN p_name VARCHAR(200), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL core.look_add(p_post, NULL, 'family_search', p_request);
  CALL record.family_note(p_post, record.family_found(p_post, p_name), 'family_search', p_request);
END
