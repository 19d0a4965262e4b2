-- Audits the families that a page of "my families" is about to show.
CREATE PROCEDURE record.family_list_note(IN p_post BIGINT, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page INT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.family_state(p_state);
  CALL record.family_note(p_post, record.family_page(p_post, v_state, record.family_sort(p_sort),
    record.family_page_within(record.family_total(p_post, v_state), p_page)), 'family_list', p_request);
END
