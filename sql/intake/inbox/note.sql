-- Audits the names that a page of the inbox is about to show.
CREATE PROCEDURE intake.inbox_note(IN p_post BIGINT, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_find VARCHAR(40),
  IN p_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_urgency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_ids TEXT;
  CALL intake.inbox_page(p_post, p_state, p_find, p_kind, p_urgency, p_sort, p_page, v_ids);
  INSERT INTO data.look (looked_at, post_id, enquiry_id, page, outcome, request)
  SELECT core.now(), p_post, CAST(t.id AS UNSIGNED), 'inbox_list', 'shown', p_request
  FROM JSON_TABLE(v_ids, '$[*]' COLUMNS (id LONGTEXT PATH '$')) t;
END
