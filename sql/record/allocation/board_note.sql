-- Audits the families that the allocation board is about to show.
CREATE PROCEDURE record.allocation_board_note(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL record.family_note(p_post, record.allocation_waiting(p_post), 'allocation_board', p_request);
END
