-- Audits the families that a page of the allocation board is about to show.
CREATE PROCEDURE record.allocation_board_note(IN p_post BIGINT, IN p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page INT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.allocation_need(p_post, p_need);
  CALL record.family_note(p_post, record.allocation_page(p_post, v_need, record.allocation_sort(p_sort),
    record.family_page_within(record.allocation_total(p_post, v_need), p_page)), 'allocation_board', p_request);
END
